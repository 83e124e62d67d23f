import { close, createChannel } from '../../channel.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { Stdio } from '../program.ts';
import { commandText, textOf } from './command-text.ts';
import { forkShell, type Place } from './fork.ts';
import { waitInForeground } from './job-control.ts';
import { dropJob, type Job, makeCurrent, openJob } from './jobs.ts';
import type { Shell } from './shell.ts';
import type { AndOr, Command } from './syntax.ts';

type RunCommand = (shell: Shell, command: Command, stdio: Stdio, isLast: boolean) => Procedure;

/** What a job is called in lists of jobs; nobody asks without job control. */
function textFor(shell: Shell, what: AndOr | Command): string {
  if (!shell.terminal) return '';
  if (shell.manner) return shell.manner.textOf(what);
  return 'first' in what ? textOf(what) : commandText(what);
}

/** Starts a list in the background. */
export function* runBehind(
  shell: Shell,
  item: AndOr,
  runAndOr: (shell: Shell, item: AndOr, isLast: boolean) => Procedure,
  runCommand: RunCommand,
): Procedure {
  // What runs in the background has nothing to read; with job control it is stopped when it wants to.
  const nothing = createChannel<string>('redirected from nothing');
  close(nothing);
  const stdin = shell.terminal ? shell.stdio.stdin : nothing;
  const job = openJob(shell);
  const { first, rest } = item;
  if (rest.length === 0 && first.commands.length > 1 && !first.negated)
    yield* startPipes({ ...shell, stdio: { ...shell.stdio, stdin } }, first.commands, job, false, runCommand);
  else {
    const body = (copy: Shell) => runAndOr(copy, { ...item, background: false }, true);
    const text = textFor(shell, item);
    yield* forkShell(shell, { ...shell.stdio, stdin }, body, { job, text, foreground: false });
  }
  const last = job.members.at(-1);
  if (!last) return dropJob(shell, job);
  makeCurrent(shell, job);
  shell.lastBackground = last.number;
  shell.status = 0;
  if (!shell.manner || !shell.terminal) return;
  // bash says which job it is, and looks at it a prompt later.
  yield* write(shell.context, 'stderr', `[${job.number}] ${last.number}\n`);
  shell.justKilled = true;
}

/** Runs commands that hand their output on, and waits for them. */
export function* runPipes(shell: Shell, commands: readonly Command[], runCommand: RunCommand): Procedure {
  const job = openJob(shell);
  yield* startPipes(shell, commands, job, true, runCommand);
  yield* waitInForeground(shell, job);
}

function* startPipes(
  shell: Shell,
  commands: readonly Command[],
  job: Job,
  foreground: boolean,
  runCommand: RunCommand,
): Procedure {
  let stdin = shell.stdio.stdin;
  for (const [i, command] of commands.entries()) {
    const last = i === commands.length - 1;
    const stdout = last ? shell.stdio.stdout : createChannel<string>('redirected pipe');
    const stdio: Stdio = { ...shell.stdio, stdin, stdout };
    function* body(copy: Shell): Procedure {
      try {
        yield* runCommand(copy, command, stdio, true);
      } finally {
        if (!last) close(stdout);
      }
    }
    const text = textFor(shell, command);
    if (!(yield* forkShell(shell, stdio, body, { job, text, foreground }))) {
      if (!last) close(stdout);
      return;
    }
    stdin = stdout;
  }
}

/** Starts one command as a job in the foreground, and waits for it. */
export function* inJob(
  shell: Shell,
  command: Command,
  start: (place: Place) => Procedure<unknown>,
): Procedure {
  const job = openJob(shell);
  yield* start({ job, text: textFor(shell, command), foreground: true });
  if (job.members.length > 0) yield* waitInForeground(shell, job);
  else dropJob(shell, job);
}
