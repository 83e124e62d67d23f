import type { Procedure } from '../../procedure.ts';
import { type ApiReply, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { nameProblem } from './container-name.ts';

/**
 * Does the same to several containers: prints each that went well, goes on after one that did not, and
 * exits with 1 if any did not.
 */
export function* forEachName(
  io: CommandIo,
  names: readonly string[],
  ask: (name: string) => Procedure<ApiReply>,
  report: (name: string, reply: ApiReply) => string = (name) => `${name}\n`,
): Procedure<number> {
  yield* ping(io);
  const problems: string[] = [];
  for (const name of names) {
    const blank = nameProblem(name);
    if (blank !== null) {
      problems.push(blank);
      continue;
    }
    const reply = yield* ask(name.trim());
    if (reply.status >= 400) problems.push(errorText(reply));
    else yield* io.stdout(report(name, reply));
  }
  if (problems.length === 0) return 0;
  yield* io.stderr(`${problems.join('\n')}\n`);
  return 1;
}
