import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf, textOf } from '../command.ts';
import { filtersQuery } from '../filters.ts';
import { formatNetworks, type NetworkSummary } from '../format/network-format.ts';

/** `docker network ls`: the networks that there are. */
export function* listNetworks(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const query = filtersQuery(listOf(given, 'filter'));
  const reply = yield* call(io, 'GET', `/networks${query === '' ? '' : `?${query}`}`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const formatted = formatNetworks(JSON.parse(reply.body) as readonly NetworkSummary[], {
    format: textOf(given, 'format'),
    trunc: !isOn(given, 'no-trunc'),
    quiet: isOn(given, 'quiet'),
  });
  yield* formatted.ok ? io.stdout(formatted.text) : io.stderr(`${formatted.error}\n`);
  return formatted.ok ? 0 : 1;
}
