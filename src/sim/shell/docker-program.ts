import { close, createChannel, send } from '../channel.ts';
import type { CommandIo } from '../cli/command-io.ts';
import { processAt } from '../kernel/process-at.ts';
import { emit, forEach, sleep, spawnDetached } from '../procedure.ts';
import { readWaiting } from '../program/input.ts';
import { handle, isTerminal } from '../program/output.ts';
import type { ProcessContext, Program } from '../program/program.ts';
import { attend, commandIo } from './foreground.ts';

/** A client that was killed has no exit code of its own. */
const KILLED = 137;

/** /usr/bin/docker: the client where it is not alone on its line, but in a pipe, a script, or started by sudo. */
export const docker: Program = function* (context) {
  const { argv, pid, signals } = context;
  // One that passes signals on catches this one, too, and is not stopped by it (docker/cli, ForwardAllSignals).
  handle(context, 'HUP', 'INT', 'QUIT', 'TERM', 'TSTP', 'WINCH');
  const io = ioOf(context);
  const { invocation } = io;
  yield emit({ type: 'command.started', invocation, argv, pid });
  const killed = createChannel<number>(`end of ${invocation}`);
  // A process that is killed cannot say so itself.
  yield* spawnDetached(
    `end of ${invocation}`,
    forEach(killed, function* (exitCode) {
      yield emit({ type: 'command.ended', invocation, exitCode });
    }),
  );
  let code: number | null = null;
  try {
    code = (yield* attend(io, argv.slice(1), signals)).code;
  } finally {
    for (const connection of io.connections) close(connection.hangup);
    if (code === null) send(killed, KILLED);
    close(killed);
  }
  yield emit({ type: 'command.ended', invocation, exitCode: code });
  return code;
};

/** Whether another job has the terminal: this one may write to it, and reads nothing from it. */
function isBehind({ machine, pid, stdio }: ProcessContext): boolean {
  const foreground = stdio.tty?.foreground ?? null;
  return foreground !== null && foreground !== (processAt(machine.world(), pid)?.group ?? pid);
}

/** The client's streams are the process's own. Where one is no terminal, it does not act as at one. */
function ioOf(context: ProcessContext): CommandIo {
  const { machine, stdio } = context;
  const base = commandIo(machine);
  const stream = (name: 'stdout' | 'stderr') =>
    stdio.tty && isTerminal(context, name)
      ? base[name]
      : function* (text: string) {
          send(stdio[name], text);
          yield sleep(0);
        };
  const whole = (['stdin', 'stdout', 'stderr'] as const).every((name) => isTerminal(context, name));
  return {
    ...base,
    read: () => readWaiting(context),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    // A job behind another one leaves the terminal alone; a pipe or a file it reads.
    hasInput: !isTerminal(context, 'stdin') || !isBehind(context),
    tty: whole && !isBehind(context) ? base.tty : null,
  };
}
