import type { Procedure } from '../../procedure.ts';
import { ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import type { Given } from '../command.ts';
import { createContainer } from './create-container.ts';

/** `docker create`: a container, and no process yet. Prints its id. */
export function* create(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const created = yield* createContainer(io, given, { stdin: false, output: true });
  if (!created.ok) {
    yield* io.stderr(`${created.message}\n`);
    return 1;
  }
  for (const warning of created.warnings) yield* io.stderr(`WARNING: ${warning}\n`);
  yield* io.stdout(`${created.id}\n`);
  return 0;
}
