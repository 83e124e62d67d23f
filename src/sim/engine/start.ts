import { CLOSED, close, createChannel } from '../channel.ts';
import type { Machine } from '../machine.ts';
import { cancel, emit, join, type Procedure, sleep, spawn, spawnDetached, take } from '../procedure.ts';
import { cgroupOf } from '../runtime/bundle-root.ts';
import { createTask, deleteTask, startTask, waitTask } from '../runtime/containerd.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { writeEtcFiles } from './etc-files.ts';
import { findContainer, isGoing, liveContainer, settledContainer } from './find.ts';
import { carry, endOutput, stdioOf } from './output.ts';
import { publishContainer } from './publish.ts';
import { runtimeSpec } from './runtime-spec.ts';
import type { Container } from './state.ts';
import { tellExit } from './wait.ts';

const WRONG_TYPE =
  ': Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type';

/** The exit code where the daemon knows no better (moby daemon/start.go, exitUnknown). */
const UNKNOWN = 128;

/** What docker says a container that never ran exited with (moby daemon/start.go). */
function failureCode(message: string): number {
  if (/executable file not found|no such file or directory|not a directory/.test(message)) return 127;
  if (/permission denied|is a directory/.test(message)) return 126;
  return UNKNOWN;
}

/** What may come after a container's end, where it does not just stay as it is. */
export interface AfterEnd {
  /** Another start, from its exit code and for how many ms it ran; null when there is to be none. */
  readonly restart: (machine: Machine, container: Container, code: number, ms: number) => Procedure | null;
  /** Its removal, where `--rm` has asked for it. */
  readonly remove: (machine: Machine, container: Container) => Procedure;
}

/** Why a container did not start: the answer's status and the daemon's words. */
export interface NotStarted {
  readonly status: number;
  readonly message: string;
}

/** `POST /containers/{id}/start`: from here on the work is containerd's. */
export function* startContainer(call: Call, afterEnd: AfterEnd | null = null): Procedure {
  const { machine } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const { status } = container;
  if (status === 'running' || status === 'restarting') return yield* answerEmpty(call, 304);
  if (status === 'paused')
    return yield* answerError(call, 409, 'cannot start a paused container, try unpause instead');
  const problem = yield* runContainer(machine, container, afterEnd);
  if (problem) return yield* answerError(call, problem.status, problem.message);
  yield sleep(1);
  yield* answerEmpty(call, 204);
}

/**
 * Sets a container going unless it runs; gives why it did not start. One at a time does, and all others wait
 * meanwhile, as at the lock that moby holds (daemon/start.go, containerStart).
 */
export function* runContainer(
  machine: Machine,
  { id }: Container,
  afterEnd: AfterEnd | null,
): Procedure<NotStarted | null> {
  const container = yield* settledContainer(machine, id);
  if (!container) return { status: 404, message: `No such container: ${id}` };
  const { status } = container;
  if (status === 'running' || status === 'paused') return null;
  const live = liveContainer(machine, id);
  if (isGoing(machine, container))
    return { status: 409, message: 'container is marked for removal and cannot be started' };
  live.isStarting = true;
  try {
    return yield* bringUp(machine, container, afterEnd);
  } finally {
    live.isStarting = false;
  }
}

function* bringUp(
  machine: Machine,
  container: Container,
  afterEnd: AfterEnd | null,
): Procedure<NotStarted | null> {
  const { id } = container;
  const usual = runtimeSpec(machine.world(), container);
  const spec = usual.ok ? machine.finishSpec(machine.world(), container, usual.spec) : usual;
  const fail = (message: string, status?: number) => failStart(machine, container, afterEnd, message, status);
  if (!spec.ok) return yield* fail(spec.message, spec.status);
  const live = liveContainer(machine, id);
  const stdio = stdioOf(machine, container);
  if (container.config.OpenStdin !== true) close(stdio.stdin);
  yield emit({ type: 'container.changed', id, change: { oomKilled: false } });
  const noPlace = yield* machine.networking.allocate(machine, container);
  if (noPlace !== null) return yield* fail(noPlace);
  yield* writeEtcFiles(machine, container);
  const unmounted = machine.storage.setUp ? yield* machine.storage.setUp(machine, container) : null;
  if (unmounted !== null) {
    yield* machine.networking.release(machine, container);
    return yield* fail(unmounted);
  }
  const created = yield* createTask(machine, {
    container: id,
    spec: spec.spec,
    lower: container.lower,
    upper: container.writable,
    stdio,
  });
  if (!created.ok) {
    yield* giveBack(machine, container);
    const hint = created.message.includes('not a directory') ? WRONG_TYPE : '';
    const message = `failed to create task for container: ${created.message}${hint}`;
    return yield* fail(message);
  }
  yield* machine.networking.plug(machine, container, created.pid);
  live.pid = created.pid;
  const life = yield* spawnDetached(`life of ${id}`, follow(machine, id, afterEnd));
  const started = yield* startTask(machine, id);
  if (!started.ok) {
    yield cancel(life);
    yield* deleteTask(machine, id);
    live.pid = null;
    yield* giveBack(machine, container);
    return yield* fail(started.message);
  }
  // A program that ends at once is over by now, and its whole life has been told.
  if (live.pid !== null) {
    yield emit({
      type: 'container.changed',
      id,
      status: 'running',
      change: { pid: created.pid, startedAt: machine.now(), finishedAt: null, exitCode: 0, error: '' },
    });
    yield* publishContainer(machine, container, 'start');
  }
  return null;
}

/** What a container has only while it runs: its places in networks and what its storage has mounted. */
function* giveBack(machine: Machine, container: Container): Procedure {
  yield* machine.networking.release(machine, container);
  if (machine.storage.release) yield* machine.storage.release(machine, container);
}

function* failStart(
  machine: Machine,
  container: Container,
  afterEnd: AfterEnd | null,
  message: string,
  wanted?: number,
): Procedure<NotStarted> {
  const { id } = container;
  const exitCode = failureCode(message);
  const status = wanted ?? (exitCode === UNKNOWN ? 500 : 400);
  yield emit({
    type: 'container.changed',
    id,
    change: { exitCode, error: message },
  });
  yield* endOutput(machine, id);
  liveContainer(machine, id).stdio = null;
  tellExit(machine, id, exitCode);
  if (afterEnd) yield* afterEnd.remove(machine, container);
  return { status, message };
}

/** Listens as the shim does at memory.events; ends with the container's life. */
function* watchMemory(machine: Machine, id: string): Procedure {
  const task = machine.tasks.get(id);
  if (!task) return;
  const path = cgroupOf(task.spec);
  const news = createChannel<number>(`memory of ${id}`);
  machine.oomWatchers.set(path, news);
  try {
    while ((yield* take(news)) !== CLOSED) {
      const container = machine.world().host.engine.containers[id];
      if (!container) return;
      yield emit({ type: 'container.changed', id, change: { oomKilled: true } });
      yield* publishContainer(machine, container, 'oom');
    }
  } finally {
    machine.oomWatchers.delete(path);
  }
}

/** A container's life from its start to its end: output carried, the end told to everyone, what is left cleared away. */
function* follow(machine: Machine, id: string, afterEnd: AfterEnd | null): Procedure {
  const stdout = yield* spawn('stdout', carry(machine, id, 'stdout'));
  const stderr = yield* spawn('stderr', carry(machine, id, 'stderr'));
  yield* spawn('memory', watchMemory(machine, id));
  const status = yield* waitTask(machine, id);
  const live = liveContainer(machine, id);
  if (live.stdio)
    for (const stream of [live.stdio.stdout, live.stdio.stderr, live.stdio.stdin]) close(stream);
  yield* join(stdout);
  yield* join(stderr);
  yield* deleteTask(machine, id);
  const container = machine.world().host.engine.containers[id];
  if (!container) return;
  const isTold = container.status === 'running' || container.status === 'paused';
  const begun = (isTold ? container.startedAt : null) ?? machine.now();
  if (!isTold) yield emit({ type: 'container.changed', id, status: 'running', change: { startedAt: begun } });
  const next = afterEnd?.restart(machine, container, status.code, machine.now() - begun);
  const restartCount = container.restartCount + (next ? 1 : 0);
  yield emit({
    type: 'container.changed',
    id,
    status: next ? 'restarting' : 'exited',
    change: { pid: null, exitCode: status.code, finishedAt: machine.now(), restartCount },
  });
  live.pid = null;
  live.stdio = null;
  const seconds = Math.floor((machine.now() - begun) / 1000);
  const ended = { execDuration: String(seconds), exitCode: String(status.code) };
  yield* publishContainer(machine, container, 'die', ended);
  yield* giveBack(machine, container);
  yield* endOutput(machine, id);
  tellExit(machine, id, status.code);
  if (next) yield* next;
  else if (afterEnd) yield* afterEnd.remove(machine, container);
}
