import type { Procedure } from '../procedure.ts';
import type { CommandIo } from './command-io.ts';

/** Says what is wrong, on standard error; the exit code for it. */
export function* fail(io: CommandIo, message: string): Procedure<number> {
  yield* io.stderr(`${message}\n`);
  return 1;
}
