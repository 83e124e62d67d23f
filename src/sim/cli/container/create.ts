import type { Procedure } from '../../procedure.ts';
import { ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import type { Given } from '../command.ts';
import { isRefused } from './config/refused.ts';
import { attachedOf, consoleOf } from './attached.ts';
import { createBody } from './create-body.ts';
import { ownDirectory } from './own-directory.ts';
import { platformText } from '../parse/platform-value.ts';
import { createContainer, pullPolicyProblem, sayRefused } from './create-container.ts';

/** `docker create`: a container, and no process yet. Prints its id. */
export function* create(io: CommandIo, given: Given): Procedure<number> {
  const problem = pullPolicyProblem(given);
  if (problem) return yield* sayRefused(io, 'create', problem);
  yield* ping(io);
  const body = createBody(given, attachedOf(given), consoleOf(io), ownDirectory(io));
  if (isRefused(body)) return yield* sayRefused(io, 'create', body);
  const created = yield* createContainer(io, given, body, platformText);
  if (!created.ok) {
    yield* io.stderr(`${created.message}\n`);
    return 1;
  }
  for (const warning of created.warnings) yield* io.stderr(`WARNING: ${warning}\n`);
  yield* io.stdout(`${created.id}\n`);
  return 0;
}
