import type { Procedure } from '../../procedure.ts';
import { ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf } from '../command.ts';
import { fail } from '../fail.ts';
import { filterOf } from '../filters.ts';
import { pruneOne } from '../prune.ts';

/** `docker volume prune`: volumes that no container has. */
export function* volumePrune(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const all = isOn(given, 'all');
  const filters = listOf(given, 'filter');
  if (all && filters.some((text) => filterOf(text)[0] === 'all'))
    return yield* fail(io, 'conflicting options: cannot specify both --all and --filter all=1');
  const what = `${all ? 'all local' : 'anonymous local'} volumes not used by at least one container`;
  return yield* pruneOne(io, given, 'volumes', what, [...filters, ...(all ? ['all=true'] : [])]);
}
