import { type Channel, CLOSED, createChannel } from '../channel.ts';
import type { CommandIo } from '../cli/command-io.ts';
import { runDocker } from '../cli/docker.ts';
import { hostPids } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import { cancel, emit, type Procedure, race, spawn, take } from '../procedure.ts';
import { signalNumber } from '../spec.ts';

/** What the prompt shows, before each line. */
export const PROMPT = '$ ';

/** The shell on the desk: takes lines one after the other and runs them. Never ends. */
export function* servePrompt(machine: Machine, lines: Channel<string>): Procedure {
  const history: string[] = [];
  let exitCode = 0;
  yield* showPrompt(machine, exitCode);
  for (;;) {
    const line = yield* take(lines);
    if (line === CLOSED) return;
    yield* emit({ type: 'line.submitted', line });
    yield* showEcho(machine, line);
    if (line.trim() !== '') history.push(line);
    exitCode = yield* runLine(machine, line, history, exitCode);
    yield* showPrompt(machine, exitCode);
  }
}

function* showPrompt(machine: Machine, exitCode: number): Procedure {
  yield* emit({ type: 'prompt.shown', exitCode });
  if (machine.world().terminal.isTty) yield* emit({ type: 'output.written', stream: 'tty', text: PROMPT });
}

function* showEcho(machine: Machine, line: string): Procedure {
  if (machine.world().terminal.isTty)
    yield* emit({ type: 'output.written', stream: 'tty', text: `${line.replaceAll('\n', '\r\n')}\r\n` });
}

function* runLine(
  machine: Machine,
  line: string,
  history: readonly string[],
  lastExitCode: number,
): Procedure<number> {
  const argv = line.trim().split(/\s+/);
  const name = argv[0] ?? '';
  if (name === '') return lastExitCode;
  const io = commandIo(machine);
  switch (name) {
    case 'docker':
      return yield* runInForeground(io, argv);
    case 'history':
      yield* io.stdout(history.map((text, i) => `${String(i + 1).padStart(5)}  ${text}\n`).join(''));
      return 0;
    case 'clear':
      yield* emit({ type: 'screen.cleared' });
      return 0;
    default:
      yield* io.stderr(`${name}: command not found\n`);
      yield* emit({ type: 'hint.given', hint: { kind: 'command-not-found', name } });
      return 127;
  }
}

/** The docker client as a process of the shell, with Ctrl-C as a terminal gives it. */
function* runInForeground(io: CommandIo, argv: readonly string[]): Procedure<number> {
  const { machine, invocation } = io;
  const kernel = machine.world().host.kernel;
  const shell = kernel.processes[hostPids.shell];
  if (!shell) throw new Error('the shell is not running');
  const pid = kernel.nextPid;
  yield* emit({
    type: 'process.forked',
    process: {
      ...shell,
      pid,
      ppid: shell.pid,
      nspid: pid,
      state: 'running',
      argv,
      comm: 'docker',
      memory: 24_000_000,
    },
  });
  yield* emit({ type: 'command.started', invocation, argv, pid });
  const task = yield* spawn('docker', runDocker(io, argv.slice(1)));
  let code = 0;
  for (;;) {
    const from: Channel<unknown>[] = [task.done];
    if (!io.catchesSignals) from.push(machine.tty.signals);
    const { index, message } = yield* race(from);
    if (index === 0) {
      code = message === CLOSED ? 130 : (message as number);
      break;
    }
    if (message === 'INT' || message === 'QUIT' || message === 'TERM') {
      yield* cancel(task);
      code = 128 + signalNumber[message];
      break;
    }
  }
  yield* emit({ type: 'command.ended', invocation, exitCode: code });
  yield* emit({ type: 'process.exited', pid, code, signal: null });
  yield* emit({ type: 'process.reaped', pid });
  return code;
}

function commandIo(machine: Machine): CommandIo {
  const { isTty } = machine.world().terminal;
  const write = (stream: 'stdout' | 'stderr') =>
    function* (text: string): Procedure {
      if (text === '') return;
      const shown = isTty && machine.tty.mode === 'cooked' ? text.replaceAll('\n', '\r\n') : text;
      yield* emit({ type: 'output.written', stream, text: shown });
    };
  return {
    machine,
    invocation: `command-${machine.world().ordinals.command ?? 0}`,
    stdout: write('stdout'),
    stderr: write('stderr'),
    tty: isTty ? machine.tty : null,
    signals: isTty ? machine.tty.signals : createChannel('signals'),
    catchesSignals: false,
  };
}
