import { groupsOf } from './groups-of.ts';
import { CLOSED, close, createChannel, send } from '../channel.ts';
import { sendData } from '../exchange.ts';
import { waitFor } from '../kernel/exit.ts';
import { createTty } from '../kernel/line-discipline.ts';
import type { LiveProcess } from '../kernel/live.ts';
import { passSignals } from '../kernel/signal.ts';
import { capabilityNames } from '../kernel/capability-names.ts';
import { mergedTree } from '../kernel/overlay.ts';
import type { Machine } from '../machine.ts';
import { cancel, forEach, join, type Procedure, race, spawn, spawnDetached, take } from '../procedure.ts';
import type { Stdio } from '../program/program.ts';
import { execTask } from '../runtime/exec.ts';
import type { Json, RuntimeSpec } from '../spec.ts';
import { answerEmpty, answerError, beginStream, type Call } from './call.ts';
import { commandOf } from './exec-create.ts';
import { findExec } from './exec-inspect.ts';
import type { LiveExec } from './live-exec.ts';
import { publishContainer } from './publish.ts';
import { DEFAULT_PATH, defaultCapabilities, heldBy, mergedEnvironment, userOf } from './runtime-spec.ts';
import type { Container } from './state.ts';

/** `POST /exec/{id}/start`: runs it. Unless detached, the connection becomes its streams, as with attach. */
export function* startExec(call: Call): Procedure {
  const { machine, body } = call;
  const exec = yield* findExec(call);
  if (!exec) return;
  const container = machine.world().host.engine.containers[exec.container];
  if (exec.state !== 'created')
    return yield* answerError(
      call,
      409,
      `exec command ${exec.id} ${exec.state === 'running' ? 'is already running' : 'has already run'}`,
    );
  if (container?.status === 'paused')
    return yield* answerError(
      call,
      409,
      `container ${exec.container} is paused, unpause the container before exec`,
    );
  if (container?.status !== 'running')
    return yield* answerError(call, 409, `container ${exec.container} is not running`);
  exec.state = 'running';
  if (body.Detach === true) {
    const problem = yield* begin(machine, exec, container);
    if (problem === null) yield* answerEmpty(call, 200);
    else yield* answerError(call, 400, problem);
    return;
  }
  const type = exec.tty ? 'application/vnd.docker.raw-stream' : 'application/vnd.docker.multiplexed-stream';
  yield* beginStream(call, type, 101, { Connection: 'Upgrade', Upgrade: 'tcp' });
  exec.connection = call.connection;
  try {
    const problem = yield* begin(machine, exec, container, sizeOf(body.ConsoleSize));
    if (problem !== null)
      return yield* sendData(call.connection, `${problem}\r\n`, exec.tty ? 'raw' : 'stdout');
    yield* feed(call, exec);
    yield* take(exec.ended);
  } finally {
    // Who goes away leaves it running.
    exec.connection = null;
  }
}

/** Carries what the asker types to the process, until either is at its end. */
function* feed({ connection }: Call, exec: LiveExec): Procedure {
  const { stdio } = exec;
  if (!stdio) return;
  for (;;) {
    const { index, message } = yield* race<string | null>([exec.ended, connection.upstream]);
    if (index === 0 || message === CLOSED || message === null) break;
    if (!exec.stdin) continue;
    if (stdio.tty) yield* stdio.tty.type(message);
    else send(stdio.stdin, message);
  }
  if (!stdio.tty) close(stdio.stdin);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(value: Json | undefined): Size {
  const [rows, columns] = Array.isArray(value) ? value : [];
  return { rows: Number(rows) || 24, columns: Number(columns) || 80 };
}

/** Starts the process; null when it runs, else what went wrong in the daemon's words. */
function* begin(
  machine: Machine,
  exec: LiveExec,
  container: Container,
  size: Size = { rows: 24, columns: 80 },
): Procedure<string | null> {
  yield* publishContainer(machine, container, `exec_start: ${commandOf(exec)}`, { execID: exec.id });
  const wanted = processOf(machine, exec, container);
  if (typeof wanted === 'string') return failed(exec, wanted, 126);
  const stdio = createExecStdio(exec, size);
  exec.stdio = stdio;
  const executed = yield* execTask(machine, container.id, wanted, stdio);
  if (!executed.ok) {
    const { message } = executed;
    const hint = message.includes('not a directory') ? NOT_A_DIRECTORY : '';
    return failed(exec, message + hint, failureCode(message));
  }
  exec.pid = executed.process.pid;
  yield* spawnDetached(`life of exec ${exec.id}`, follow(machine, exec, container, executed.process, stdio));
  return null;
}

const NOT_A_DIRECTORY =
  ': Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type';

/** What an exec that never ran is said to have exited with (moby daemon/errors.go of 28.2). */
const failureCode = (message: string): number =>
  /executable file not found|no such file or directory|not a directory/.test(message) ? 127 : 126;

function failed(exec: LiveExec, message: string, code: number): string {
  exec.state = 'ended';
  exec.exitCode = code;
  exec.stdio = null;
  close(exec.ended);
  return message;
}

/** What runc is told to run, or why the user cannot be had. */
function processOf(
  machine: Machine,
  exec: LiveExec,
  { config, hostConfig, lower, writable }: Container,
): RuntimeSpec['process'] | string {
  const files = mergedTree(machine.world(), { lower, upper: writable });
  const user = userOf(files, exec.user);
  if (typeof user === 'string') return user;
  const groups = groupsOf(files, exec.user, user.gid, hostConfig);
  if (typeof groups === 'string') return groups;
  const bounding =
    machine.tasks.get(exec.container)?.spec.process.capabilities.bounding ?? defaultCapabilities;
  const own = Array.isArray(config.Env) ? config.Env.map((item: Json) => String(item)) : [];
  const defaults = [DEFAULT_PATH, `HOSTNAME=${String(config.Hostname)}`, ...(exec.tty ? ['TERM=xterm'] : [])];
  return {
    terminal: exec.tty,
    user: { ...user, additionalGids: groups },
    args: exec.argv,
    env: mergedEnvironment(mergedEnvironment(defaults, own), exec.env),
    cwd: exec.cwd,
    capabilities: heldBy(user, exec.privileged ? capabilityNames : bounding),
  };
}

function createExecStdio(exec: LiveExec, size: Size): Stdio {
  const tty = exec.tty ? createTty('pts/1', size, (text) => deliver(exec, 'stdout', text)) : null;
  const stdin = tty ? tty.input : createChannel<string>(`stdin of ${exec.id}`);
  if (!exec.stdin && !tty) close(stdin);
  return {
    stdin,
    stdout: createChannel(`stdout of ${exec.id}`),
    stderr: createChannel(`stderr of ${exec.id}`),
    tty,
  };
}

function* deliver(exec: LiveExec, stream: 'stdout' | 'stderr', text: string): Procedure {
  if (exec.connection && exec[stream]) yield* sendData(exec.connection, text, exec.tty ? 'raw' : stream);
}

/** An exec's life to its end: output carried, the end told. It is nobody's child: who asked for it may go away. */
function* follow(
  machine: Machine,
  exec: LiveExec,
  container: Container,
  process: LiveProcess,
  stdio: Stdio,
): Procedure {
  const carry = (stream: 'stdout' | 'stderr') =>
    forEach(stdio[stream], (text) => deliver(exec, stream, text));
  const stdout = yield* spawn('stdout', carry('stdout'));
  const stderr = yield* spawn('stderr', carry('stderr'));
  const signals = stdio.tty ? yield* spawn('signals', passSignals(machine, process.pid, stdio.tty)) : null;
  const { code } = yield* waitFor(machine, process);
  if (signals) yield cancel(signals);
  for (const stream of [stdio.stdout, stdio.stderr, stdio.stdin]) close(stream);
  yield* join(stdout);
  yield* join(stderr);
  exec.state = 'ended';
  exec.exitCode = code;
  exec.stdio = null;
  yield* publishContainer(machine, container, 'exec_die', { execID: exec.id, exitCode: String(code) });
  close(exec.ended);
}
