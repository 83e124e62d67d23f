import { type Channel, createChannel, send } from '../channel.ts';
import type { Machine } from '../machine.ts';
import type { Millis } from '../names.ts';
import { emit, type Procedure, race } from '../procedure.ts';
import { killTask } from '../runtime/containerd.ts';
import type { Json } from '../spec.ts';
import { findContainer, liveContainer } from './find.ts';
import type { Call } from './call.ts';
import { discardContainer } from './remove.ts';
import { type AfterEnd, runContainer, startContainer } from './start.ts';
import type { Container } from './state.ts';
import { tellExit } from './wait.ts';

/** moby restartmanager: the first wait, the longest one, and how long a run must last to count as a good one. */
const FIRST_DELAY = 100;
const LONGEST_DELAY = 60_000;
const GOOD_RUN = 10_000;

/** What the daemon keeps about a container that it may start again by itself. */
export interface LiveRestarts {
  /** Somebody has ended it, so that it stays down until somebody starts it. */
  canceled: boolean;
  manuallyStopped: boolean;
  /** How long it waited before the last start; 0 before the first. */
  delay: Millis;
  count: number;
  /** Told when a wait is to end early; null while it runs. */
  waiting: Channel<null> | null;
}

const fresh = (): LiveRestarts => ({
  canceled: false,
  manuallyStopped: false,
  delay: 0,
  count: 0,
  waiting: null,
});

function restartsOf(machine: Machine, id: string): LiveRestarts {
  const live = liveContainer(machine, id);
  live.restarts ??= fresh();
  return live.restarts;
}

interface Policy {
  readonly name: string;
  /** 0 is no limit. */
  readonly most: number;
}

function policyOf({ hostConfig }: Container): Policy {
  const given = hostConfig.RestartPolicy;
  const { Name: name = '', MaximumRetryCount: most = 0 } =
    typeof given === 'object' && given !== null ? (given as { readonly [key: string]: Json }) : {};
  return { name: String(name), most: Number(most) };
}

/** Whether it is to be started again after an end with this code. */
function comesBack({ name, most }: Policy, restarts: LiveRestarts, code: number): boolean {
  if (restarts.canceled) return false;
  switch (name) {
    case 'always':
      return true;
    case 'unless-stopped':
      return !restarts.manuallyStopped;
    case 'on-failure':
      return code !== 0 && (most === 0 || restarts.count < most);
    default:
      return false;
  }
}

/** What `--restart` asks for after a container's end: another start, after a delay that doubles each time. */
const restart: AfterEnd['restart'] = (machine, container, code, ms) => {
  const policy = policyOf(container);
  const restarts = restartsOf(machine, container.id);
  if (ms >= GOOD_RUN) restarts.delay = 0;
  restarts.delay = restarts.delay === 0 ? FIRST_DELAY : Math.min(restarts.delay * 2, LONGEST_DELAY);
  if (!comesBack(policy, restarts, code)) return null;
  restarts.count++;
  restarts.waiting = createChannel(`restart of ${container.id}`);
  return startLater(machine, container.id, restarts, restarts.waiting);
};

/** What `--rm` asks for, also where a container could not be started. */
function* remove(machine: Machine, { id, hostConfig }: Container): Procedure {
  if (hostConfig.AutoRemove === true && !liveContainer(machine, id).staysForRestart)
    yield* discardContainer(machine, id, true);
}

const afterEnd: AfterEnd = { restart, remove };

function* startLater(
  machine: Machine,
  id: string,
  restarts: LiveRestarts,
  canceled: Channel<null>,
): Procedure {
  const { index } = yield* race([canceled], restarts.delay);
  restarts.waiting = null;
  const container = machine.world().host.engine.containers[id];
  if (!container) return;
  const problem = index === 0 ? true : yield* runContainer(machine, container, afterEnd);
  const left = machine.world().host.engine.containers[id];
  // Who ended it while it was starting waits for its end.
  if (problem === null && restarts.canceled) yield* killTask(machine, id, 'KILL');
  if (problem === null || left?.status !== 'restarting') return;
  yield emit({ type: 'container.changed', id, status: 'exited', change: {} });
  tellExit(machine, id, left.exitCode);
  yield* remove(machine, left);
}

/** Keeps a container from being started again by itself; one that waits for it has ended for good then. */
export function stayDown(machine: Machine, { id }: Container, canceled: boolean): void {
  const restarts = restartsOf(machine, id);
  restarts.manuallyStopped = true;
  if (!canceled) return;
  restarts.canceled = true;
  if (restarts.waiting) send(restarts.waiting, null);
}

/** `POST /containers/{id}/start`, by hand: the count of restarts begins anew. */
export function* startAnew(call: Call): Procedure {
  const container = yield* findContainer(call);
  if (!container) return;
  yield* forgetRestarts(call.machine, container);
  yield* startContainer(call, afterEnd);
}

/** Starts a container that is down, as a request of its own. */
export function* runAnew(machine: Machine, container: Container) {
  yield* forgetRestarts(machine, container);
  return yield* runContainer(machine, container, afterEnd);
}

function* forgetRestarts(machine: Machine, container: Container): Procedure {
  const { id, status } = container;
  if (status === 'running' || status === 'paused' || status === 'restarting') return;
  liveContainer(machine, id).restarts = fresh();
  if (container.restartCount > 0) yield emit({ type: 'container.changed', id, change: { restartCount: 0 } });
}
