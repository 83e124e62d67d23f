import type { Procedure } from '../../procedure.ts';
import { ping } from '../api.ts';
import { type Given, isOn, listOf } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { isSure } from '../confirm.ts';
import { fail } from '../fail.ts';
import { filterOf, filtersQuery } from '../filters.ts';
import { type Prunable, prune, reclaimed } from '../prune.ts';

/** `docker system prune`: one kind after the other, in the real client's order. */
export function* systemPrune(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const filters = listOf(given, 'filter').map(filterOf);
  const typed = filters.map((filter) => filter.join('='));
  const [all, volumes] = [isOn(given, 'all'), isOn(given, 'volumes')];
  if (volumes && filters.some(([key]) => key === 'until'))
    return yield* fail(io, 'ERROR: The "until" filter is not supported with "--volumes"');
  if (!isOn(given, 'force') && !(yield* isSure(io, warning(all, volumes, typed)))) return 0;
  const query = filtersQuery(typed);
  const kinds: readonly (readonly [Prunable, string])[] = [
    ['containers', query],
    ['networks', query],
    ...(volumes ? [['volumes', query] as const] : []),
    ['images', filtersQuery([...typed, `dangling=${!all}`])],
    ['build', `${all ? 'all=1&' : ''}${query || 'filters='}`],
  ];
  let total = 0;
  for (const [kind, asked] of kinds) {
    const space = yield* prune(io, kind, asked);
    if (space === null) return 1;
    total += space;
  }
  yield* reclaimed(io, total);
  return 0;
}

/** What will go, and by which filters. */
function warning(all: boolean, volumes: boolean, filters: readonly string[]): string {
  const what = [
    'all stopped containers',
    'all networks not used by at least one container',
    ...(volumes ? ['all anonymous volumes not used by at least one container'] : []),
    all ? 'all images without at least one container associated to them' : 'all dangling images',
    all ? 'all build cache' : 'unused build cache',
  ];
  const list = (lines: readonly string[]) => lines.map((line) => `  - ${line}\n`).join('');
  const filtered =
    filters.length > 0 ? `\n  Items to be pruned will be filtered with:\n${list(filters.toSorted())}` : '';
  return `WARNING! This will remove:\n${list(what)}${filtered}`;
}
