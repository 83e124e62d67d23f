import type { ContainerSummary } from '../../engine/api-types.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf, numberIn, textOf } from '../command.ts';
import { filtersQuery } from '../filters.ts';
import { formatContainers } from '../format/container-format.ts';

/** `docker ps`. */
export function* ps(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const last = isOn(given, 'latest') ? 1 : numberIn(given, 'last');
  const query = [
    isOn(given, 'all') ? 'all=1' : '',
    filtersQuery(listOf(given, 'filter')),
    last > 0 ? `limit=${last}` : '',
    isOn(given, 'size') ? 'size=1' : '',
  ].filter((part) => part !== '');
  const reply = yield* call(io, 'GET', `/containers/json${query.length > 0 ? `?${query.join('&')}` : ''}`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const formatted = formatContainers(JSON.parse(reply.body) as readonly ContainerSummary[], {
    format: textOf(given, 'format'),
    trunc: !isOn(given, 'no-trunc'),
    quiet: isOn(given, 'quiet'),
    size: isOn(given, 'size'),
    nowSeconds: (io.machine.epoch + io.machine.now()) / 1000,
  });
  if (!formatted.ok) {
    yield* io.stderr(`${formatted.error}\n`);
    return 1;
  }
  yield* io.stdout(formatted.text);
  return 0;
}
