import { type Channel, CLOSED, close, createChannel, send } from '../channel.ts';
import type { CommandIo } from '../cli/command-io.ts';
import { hostPids } from '../initial-world.ts';
import { processAt } from '../kernel/process-at.ts';
import type { Machine } from '../machine.ts';
import { cancel, emit, type Procedure, race, spawn, take } from '../procedure.ts';
import { type Signal, signalNumber } from '../spec.ts';

/** Memory of a docker client while it runs, in bytes. */
const CLIENT_MEMORY = 24_000_000;

/** The first client's number on a computer whose kernel is not this Linux. */
const FIRST_OUTSIDE = 1310;

/** A client that passes signals on to a container ends itself at the third (docker/cli, cmd/docker/docker.go). */
const MOST_ASKED = 3;

/** What a command is given: streams that end on the screen or in the record, signals of its own. */
export function commandIo(machine: Machine): CommandIo {
  const { isTty } = machine.world().terminal;
  const write = (stream: 'stdout' | 'stderr') =>
    function* (text: string): Procedure {
      if (text === '') return;
      const shown = isTty && machine.tty.mode !== 'raw' ? text.replaceAll('\n', '\r\n') : text;
      yield emit({ type: 'output.written', stream, text: shown });
    };
  return {
    machine,
    invocation: `command-${machine.world().ordinals.command ?? 0}`,
    stdout: write('stdout'),
    stderr: write('stderr'),
    read: () => readFrom(isTty ? machine.tty.input : null),
    hasInput: isTty,
    tty: isTty ? machine.tty : null,
    signals: createChannel('signals of the command'),
    catchesSignals: false,
    connections: [],
  };
}

/** Reads a stream; null at its end, and where there is none. */
export function* readFrom(input: Channel<string> | null): Procedure<string | null> {
  const typed = input ? yield* take(input) : CLOSED;
  // At a terminal an empty message is Ctrl-D.
  return typed === CLOSED || typed === '' ? null : typed;
}

/** Runs the docker client as a process of the shell. Ctrl-C ends it, unless it has said that it takes signals itself. */
export function* runClient(io: CommandIo, argv: readonly string[]): Procedure<number> {
  const { machine, invocation } = io;
  const { ordinals, host } = machine.world();
  const shell = processAt(machine.world(), hostPids.shell);
  // Outside of a virtual machine's Linux another kernel numbers the client, and Linux does not know of it.
  const pid = shell ? host.kernel.nextPid : FIRST_OUTSIDE + (ordinals.command ?? 0);
  if (shell) {
    const own = { pid, ppid: shell.pid, nspid: pid, pids: { [shell.namespaces.pid]: pid } };
    const process = { ...shell, ...own, argv, comm: 'docker', memory: CLIENT_MEMORY };
    yield emit({ type: 'process.forked', process: { ...process, state: 'running' } });
  }
  yield emit({ type: 'command.started', invocation, argv, pid });
  const { code, signal } = yield* attend(io, argv.slice(1), machine.tty.signals);
  // What the client still has open hangs up when its process ends.
  for (const connection of io.connections) close(connection.hangup);
  if (machine.tty.mode === 'raw') {
    machine.tty.mode = 'cooked';
    yield emit({ type: 'terminal.modeSet', mode: 'cooked' });
  }
  yield emit({ type: 'command.ended', invocation, exitCode: code });
  if (shell) {
    yield emit({ type: 'process.exited', pid, code, signal });
    yield emit({ type: 'process.reaped', pid });
  }
  return code;
}

interface End {
  readonly code: number;
  readonly signal: Signal | null;
}

/** Waits for the client and, meanwhile, for signals. */
export function* attend(io: CommandIo, argv: readonly string[], signals: Channel<Signal>): Procedure<End> {
  signals.queue.length = 0;
  let asked = 0;
  const task = yield* spawn('docker', io.machine.client(io, argv));
  for (;;) {
    const { index, message } = yield* race<number | Signal>([task.done as Channel<number | Signal>, signals]);
    if (index === 0) return { code: message === CLOSED ? 1 : (message as number), signal: null };
    if (message === CLOSED) continue;
    const signal = message as Signal;
    if (signal === 'INT' || signal === 'TERM') asked++;
    if (io.catchesSignals && asked < MOST_ASKED) send(io.signals, signal);
    else if (io.catchesSignals) {
      yield cancel(task);
      yield* io.stderr('\ngot 3 SIGTERM/SIGINTs, forcefully exiting\n');
      return { code: 1, signal: null };
    } else if (signal === 'INT' || signal === 'QUIT' || signal === 'TERM') {
      yield cancel(task);
      yield* leaveLine(io.machine);
      return { code: 128 + signalNumber[signal], signal };
    }
  }
}

/** After ^C the prompt begins on a line of its own. */
function* leaveLine(machine: Machine): Procedure {
  if (machine.world().terminal.isTty) yield emit({ type: 'output.written', stream: 'tty', text: '\r\n' });
}
