import type { Procedure } from '../../procedure.ts';
import { ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, listOf } from '../command.ts';
import { pruneOne } from '../prune.ts';

/** `docker network prune`: those that no container is on. */
export function* networkPrune(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const what = 'all custom networks not used by at least one container';
  return yield* pruneOne(io, given, 'networks', what, listOf(given, 'filter'));
}
