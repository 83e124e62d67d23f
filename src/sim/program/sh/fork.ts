import { type Errno, errorText } from '../../kernel/errno.ts';
import { run } from '../../kernel/exec.ts';
import { reapChildren, waitFor } from '../../kernel/exit.ts';
import { freezable } from '../../kernel/freezer.ts';
import { tryFork } from '../../kernel/fork.ts';
import type { LiveProcess } from '../../kernel/live.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { Stdio } from '../program.ts';
import { complain } from './complain.ts';
import { deathText } from './death.ts';
import { builtinContext, type Shell, subshell } from './shell.ts';

/** A child process that goes on as a copy of the shell; null when there can be no more processes. */
export function* forkShell(
  shell: Shell,
  stdio: Stdio,
  body: (copy: Shell) => Procedure,
): Procedure<LiveProcess | null> {
  const { machine, pid, argv, env } = shell.context;
  const forked = yield* tryFork(machine, pid);
  if (!forked.ok) {
    yield* cannotFork(shell, forked.error);
    return null;
  }
  const child = forked.value;
  const program = freezable(function* (context) {
    const copy = subshell(shell, context, stdio);
    yield* body(copy);
    yield* reapChildren(machine, child);
    return copy.exit ?? copy.status;
  });
  return yield* run(machine, child, argv, env, stdio, program);
}

/** ash gives up what it does when it cannot fork: a script ends with 2. */
export function* cannotFork(shell: Shell, error: Errno): Procedure {
  yield* complain(shell, `can't fork: ${errorText[error]}`);
  shell.status = 2;
  if (!shell.interactive) shell.exit = 2;
}

/** Waits for a child in the foreground, and says so when a signal has ended it. */
export function* waitForJob(shell: Shell, child: LiveProcess): Procedure {
  const { code, signal } = yield* waitFor(shell.context.machine, child);
  shell.status = code;
  const text = deathText(signal);
  if (text !== null) yield* write(builtinContext(shell, [], shell.stdio), 'stderr', `${text}\n`);
  else if (signal === 'INT' && shell.interactive) yield* write(shell.context, 'stderr', '\n');
}
