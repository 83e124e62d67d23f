import { type Errno, errorText } from '../../kernel/errno.ts';
import { run } from '../../kernel/exec.ts';
import { reapChildren } from '../../kernel/exit.ts';
import { freezable } from '../../kernel/freezer.ts';
import { tryFork } from '../../kernel/fork.ts';
import type { LiveProcess } from '../../kernel/live.ts';
import type { Procedure } from '../../procedure.ts';
import type { Pid } from '../../names.ts';
import type { Stdio } from '../program.ts';
import { ignore } from '../output.ts';
import { joinGroup } from './job-control.ts';
import { enlist, type Job } from './jobs.ts';
import { complain } from './complain.ts';
import { type Shell, subshell } from './shell.ts';

/** Which job a child belongs to, and how it is called there. */
export interface Place {
  readonly job: Job;
  readonly text: string;
  readonly foreground: boolean;
}

/** A child process that goes on as a copy of the shell; null when there can be no more processes. */
export function* forkShell(
  shell: Shell,
  stdio: Stdio,
  body: (copy: Shell) => Procedure,
  place: Place | null = null,
): Procedure<LiveProcess | null> {
  const { machine, pid, argv, env } = shell.context;
  const forked = yield* tryFork(machine, pid);
  if (!forked.ok) {
    yield* cannotFork(shell, forked.error);
    return null;
  }
  const child = forked.value;
  if (place) yield* joinGroup(shell, place.job, child, place.foreground);
  const program = freezable(function* (context) {
    const copy = subshell(shell, context, stdio);
    restoreQuit(shell, child);
    // Without job control nobody at a terminal means what runs behind.
    if (place?.foreground === false && !shell.terminal) {
      ignore(context, 'INT', 'QUIT');
      copy.ignored = new Set([...shell.ignored, 'INT', 'QUIT']);
    }
    yield* body(copy);
    yield* reapChildren(machine, child);
    return copy.exit ?? copy.status;
  });
  const live = yield* run(machine, child, argv, env, stdio, program);
  if (place) enlist(shell, place.job, live, place.text);
  return live;
}

/** ash ignores QUIT, but what it starts does not, unless it was told so. */
export function restoreQuit({ context, ignored, traps }: Shell, child: Pid): void {
  if (!ignored.has('QUIT') && traps.get('QUIT') !== '')
    context.machine.processes.get(child)?.ignored.delete('QUIT');
}

/** ash gives up what it does when it cannot fork: a script ends with 2. */
export function* cannotFork(shell: Shell, error: Errno): Procedure {
  yield* complain(shell, `can't fork: ${errorText[error]}`);
  shell.status = 2;
  if (!shell.interactive) shell.exit = 2;
}
