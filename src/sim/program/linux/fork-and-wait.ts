import { errorText } from '../../kernel/errno.ts';
import { run } from '../../kernel/exec.ts';
import { waitFor } from '../../kernel/exit.ts';
import { tryFork } from '../../kernel/fork.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';

/** fork(2), then waitpid(2): the child goes on with `body`, the parent ends as the child does. */
export function* forkAndWait(context: ProcessContext, name: string, body: Program): Procedure<number> {
  const { machine, pid, argv, env, stdio } = context;
  const child = yield* tryFork(machine, pid);
  if (!child.ok) {
    yield* write(context, 'stderr', `${name}: fork failed: ${errorText[child.error]}\n`);
    return 1;
  }
  const live = yield* run(machine, child.value, argv, env, stdio, body);
  return (yield* waitFor(machine, live)).code;
}
