import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf, textOf } from '../command.ts';
import { filtersQuery } from '../filters.ts';
import { formatVolumes, type VolumeSummary } from '../format/volume-format.ts';

/** `docker volume ls`. */
export function* volumeList(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const query = filtersQuery(listOf(given, 'filter'));
  const reply = yield* call(io, 'GET', `/volumes${query === '' ? '' : `?${query}`}`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const { Volumes } = JSON.parse(reply.body) as { readonly Volumes: readonly VolumeSummary[] | null };
  const formatted = formatVolumes(Volumes ?? [], {
    format: textOf(given, 'format'),
    quiet: isOn(given, 'quiet'),
  });
  if (!formatted.ok) {
    yield* io.stderr(`${formatted.error}\n`);
    return 1;
  }
  yield* io.stdout(formatted.text);
  return 0;
}
