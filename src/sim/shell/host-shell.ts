import { type Channel, CLOSED, close, createChannel } from '../channel.ts';
import { hostPids } from '../initial-world.ts';
import { exitProcess, reapChildren } from '../kernel/exit.ts';
import { processAt } from '../kernel/process-at.ts';
import { sendSignal, signalGroup } from '../kernel/signal.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { cancel, emit, forEach, join, type Procedure, race, spawn } from '../procedure.ts';
import type { Stdio } from '../program/program.ts';
import { beginControl } from '../program/sh/job-control.ts';
import { showJobs } from '../program/sh/jobs.ts';
import { builtinContext, type Shell } from '../program/sh/shell.ts';
import { runList } from '../program/sh/run.ts';
import type { List } from '../program/sh/syntax.ts';
import { write } from '../program/output.ts';
import { type Signal, signalNumber } from '../spec.ts';
import { bashManner } from './bash-jobs.ts';
import { hostBuiltins } from './host-builtins.ts';
import type { PromptState } from './prompt-state.ts';
import type { TypedText } from './typed-text.ts';

/** Where the shell on the desk looks for programs, as Debian sets it for users. */
const PATH = '/usr/local/bin:/usr/bin:/bin';

/**
 * Runs what is not docker alone: programs as processes of the host, children of the shell on the desk, with pipes,
 * redirects, loops and jobs in the background. Ctrl-C goes to all of them.
 */
export function* runInShell(
  machine: Machine,
  list: List,
  state: PromptState,
  typed: TypedText,
): Procedure<PromptState> {
  const { stdio, finish } = yield* openStdio(machine);
  const shell = shellOf(machine, state, stdio, typed);
  if (shell.terminal) yield* beginControl(shell);
  const older = new Set(childrenOf(machine, hostPids.shell));
  machine.tty.signals.queue.length = 0;
  const task = yield* spawn('bash', runList(shell, list));
  let interrupted: Signal | null = null;
  for (;;) {
    const { index, message } = yield* race<unknown>([task.done, machine.tty.signals]);
    if (index === 0) break;
    if (message === CLOSED) continue;
    const signal = message as Signal;
    const members = () =>
      childrenOf(machine, hostPids.shell)
        .filter((pid) => !older.has(pid))
        .flatMap((pid) => familyOf(machine, pid));
    const { foreground } = machine.tty;
    if (foreground !== null && foreground !== hostPids.shell) {
      // The shell waits for this job, or the job is a shell that has given the terminal to one of its own.
      yield* signalGroup(machine, hostPids.shell, foreground, signal);
      continue;
    }
    for (const pid of members()) yield* sendSignal(machine, hostPids.shell, pid, signal);
    if (signal !== 'INT' && signal !== 'QUIT') continue;
    if (members().some((pid) => processAt(machine.world(), pid)?.state !== 'zombie')) continue;
    // Nobody is left who takes it, so the shell gives up the rest of the line, as bash does.
    yield cancel(task);
    interrupted = signal;
    if (machine.world().terminal.isTty) yield emit({ type: 'output.written', stream: 'tty', text: '\r\n' });
    break;
  }
  // Who was left behind by its parents and would still read the keys is hung up.
  const family = new Set(familyOf(machine, hostPids.shell));
  for (const { pid, stdio: own } of [...machine.processes.values()])
    if (own.stdin === machine.tty.input && !family.has(pid) && !isInJob(machine, shell, pid))
      yield* exitProcess(machine, pid, { code: 129, signal: 'HUP' });
  yield* reapChildren(machine, hostPids.shell);
  yield* finish();
  // What was typed and nobody has read is not for the next program.
  machine.tty.input.queue.length = 0;
  const was = machine.tty.mode;
  machine.tty.mode = 'cooked';
  machine.tty.foreground = shell.terminal && hostPids.shell;
  if (was === 'raw') {
    yield emit({ type: 'terminal.modeSet', mode: 'cooked' });
  }
  return {
    ...state,
    variables: Object.fromEntries(shell.variables),
    exported: [...shell.exported],
    functions: Object.fromEntries(shell.functions),
    jobs: shell.jobs,
    descriptors: shell.descriptors,
    warned: shell.warned,
    justKilled: shell.justKilled,
    exitCode: interrupted ? 128 + signalNumber[interrupted] : (shell.exit ?? shell.status),
  };
}

/** Says of which jobs something has become meanwhile, as bash does before its prompt. */
export function* tellJobs(machine: Machine, state: PromptState): Procedure {
  if (!state.jobs?.length || !machine.world().terminal.isTty) return;
  const { stdio } = yield* openStdio(machine);
  yield* showJobs(
    shellOf(machine, state, stdio, () => undefined),
    null,
  );
}

/** Whether a process belongs to what the shell has started and keeps. */
function isInJob(machine: Machine, { jobs }: Shell, pid: Pid): boolean {
  const process = processAt(machine.world(), pid);
  return jobs.some(
    ({ group, members }) => group === process?.group || members.some((one) => one.live.pid === process?.ppid),
  );
}

function shellOf(machine: Machine, state: PromptState, stdio: Stdio, typed: TypedText): Shell {
  const variables = new Map(Object.entries({ PATH, ...state.variables }));
  const context = {
    machine,
    pid: hostPids.shell,
    argv: ['bash'],
    env: {},
    stdio,
    signals: createChannel<Signal>('signals of bash'),
  };
  return {
    context,
    interactive: true,
    self: hostPids.shell,
    variables,
    exported: new Set(state.exported ?? ['HOME', 'PATH', 'PWD', 'SHELL', 'USER']),
    arguments: ['bash'],
    script: null,
    line: 0,
    firstLine: 0,
    status: state.exitCode,
    lastBackground: null,
    history: [],
    jobs: state.jobs ?? [],
    descriptors: state.descriptors ?? new Map(),
    terminal: stdio.tty,
    manner: bashManner(typed),
    warned: state.warned ?? 0,
    justKilled: state.justKilled ?? false,
    traps: new Map(),
    caught: [],
    ignored: new Set(),
    functions: new Map(Object.entries(state.functions ?? {})),
    scopes: [],
    options: new Set(),
    readonly: new Set(),
    isAsking: false,
    loops: { deep: 0, leaving: 0 },
    work: { quick: 0 },
    exit: null,
    jump: null,
    stdio,
    own: hostBuiltins(state.history),
    *missing(shell, name, streams) {
      yield* write(builtinContext(shell, [], streams), 'stderr', `${name}: command not found\n`);
      yield emit({ type: 'hint.given', hint: { kind: 'command-not-found', name } });
    },
  };
}

/** The terminal on the desk; without one, pipes whose ends are in the record. */
function* openStdio(
  machine: Machine,
): Procedure<{ readonly stdio: Stdio; readonly finish: () => Procedure }> {
  const stdout = createChannel<string>('output of the line');
  const stderr = createChannel<string>('errors of the line');
  if (machine.world().terminal.isTty)
    return { stdio: { stdin: machine.tty.input, stdout, stderr, tty: machine.tty }, *finish() {} };
  const stdin = createChannel<string>('no input');
  close(stdin);
  const carry = (stream: 'stdout' | 'stderr', channel: Channel<string>) =>
    spawn(
      stream,
      forEach(channel, function* (text) {
        yield emit({ type: 'output.written', stream, text });
      }),
    );
  const tasks = [yield* carry('stdout', stdout), yield* carry('stderr', stderr)];
  function* finish(): Procedure {
    close(stdout);
    close(stderr);
    for (const task of tasks) yield* join(task);
  }
  return { stdio: { stdin, stdout, stderr, tty: null }, finish };
}

const childrenOf = (machine: Machine, parent: Pid): readonly Pid[] =>
  machine
    .world()
    .host.kernel.processes.filter(({ ppid }) => ppid === parent)
    .map(({ pid }) => pid);

function familyOf(machine: Machine, pid: Pid): readonly Pid[] {
  return [pid, ...childrenOf(machine, pid).flatMap((child) => familyOf(machine, child))];
}
