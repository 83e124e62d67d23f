import type { Procedure } from '../../procedure.ts';
import { ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, listOf } from '../command.ts';
import { pruneOne } from '../prune.ts';

/** `docker container prune`: all that do not run. */
export function* containerPrune(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  return yield* pruneOne(io, given, 'containers', 'all stopped containers', listOf(given, 'filter'));
}
