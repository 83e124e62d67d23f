import { CLOSED, createChannel } from '../channel.ts';
import { processesIn } from '../kernel/cgroup.ts';
import { exitProcess, reap } from '../kernel/exit.ts';
import type { ExitStatus, LiveProcess } from '../kernel/live.ts';
import { processAt } from '../kernel/process-at.ts';
import { sendSignal } from '../kernel/signal.ts';
import type { Machine } from '../machine.ts';
import type { ContainerId, DirectoryId } from '../names.ts';
import { emit, type Procedure, sleep, spawnDetached, take } from '../procedure.ts';
import type { Stdio } from '../program/program.ts';
import type { RuntimeSpec, Signal } from '../spec.ts';
import { cgroupOf } from './bundle-root.ts';
import { executeWanted } from './execute-wanted.ts';
import type { LiveRuntimeTask } from './live.ts';
import { type Created, create } from './runc.ts';
import { callRunc, startShim, stopShim, watch } from './shim.ts';

/** What containerd is given to make a task. `lower` has the topmost layer first, as `lowerdir=` does. */
export interface TaskOptions {
  readonly container: ContainerId;
  readonly spec: RuntimeSpec;
  readonly lower: readonly DirectoryId[];
  readonly upper: DirectoryId;
  readonly stdio: Stdio;
}

export type Done = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Makes a container's first process and everything around it; it waits before its program. A failure leaves nothing
 * behind and has the text as containerd words it.
 */
export function* createTask(machine: Machine, options: TaskOptions): Procedure<Created> {
  const { container, spec, lower, upper, stdio } = options;
  yield emit({ type: 'task.moved', container, to: 'creating' });
  yield emit({ type: 'bundle.written', container, spec });
  yield sleep(1);
  const shim = yield* startShim(machine, container);
  const created = yield* callRunc(machine, container, shim, 'create', (runc) =>
    create(machine, container, runc, shim, spec, { lower, upper }),
  );
  if (!created.ok) {
    yield emit({ type: 'task.moved', container, to: 'deleted' });
    yield* stopShim(machine, container, shim);
    yield emit({ type: 'bundle.removed', container });
    const message = `failed to create shim task: OCI runtime create failed: runc create failed: ${created.message}: unknown`;
    return { ok: false, message };
  }
  const { pid } = created;
  machine.tasks.set(container, { pid, shim, stdio, spec, waiting: new Set(), status: null });
  yield emit({ type: 'task.moved', container, to: 'created', pid });
  return created;
}

/** Lets the first process go on to its program (runtime-spec, runtime.md#start). */
export function* startTask(machine: Machine, container: ContainerId): Procedure<Done> {
  const task = machine.tasks.get(container);
  if (!task) return { ok: false, message: `no running task found: task ${container} not found: not found` };
  const { pid, shim, spec, stdio } = task;
  // It may have ended with the PID namespace that it has joined.
  const isGone = () => !processAt(machine.world(), pid);
  if (isGone()) return { ok: false, message: 'cannot start a stopped process: unknown' };
  const init = yield* callRunc(
    machine,
    container,
    shim,
    'start',
    function* (): Procedure<LiveProcess | null> {
      if (isGone()) return null;
      yield emit({ type: 'process.moved', pid, to: 'running' });
      const live = yield* executeWanted(machine, pid, spec.process, stdio);
      yield emit({ type: 'runc.moved', container, to: 'running' });
      return live;
    },
  );
  if (!init)
    return {
      ok: false,
      message: 'OCI runtime start failed: cannot start a container that has stopped: unknown',
    };
  yield emit({ type: 'task.moved', container, to: 'running' });
  yield* spawnDetached(`shim of ${container}`, watch(machine, container, task, init));
  return { ok: true };
}

/** Sends a signal to the first process of a container. */
export function* killTask(machine: Machine, container: ContainerId, signal: Signal): Procedure<Done> {
  const task = machine.tasks.get(container);
  if (!task || task.status) return { ok: false, message: 'process already finished: not found' };
  yield* callRunc(machine, container, task.shim, 'kill', (runc) =>
    sendSignal(machine, runc, task.pid, signal),
  );
  return { ok: true };
}

/** Waits for the first process of a container to end. Any number may wait; later ones get the same answer. */
export function* waitTask(machine: Machine, container: ContainerId): Procedure<ExitStatus> {
  const task = machine.tasks.get(container);
  if (!task) throw new Error(`no task for ${container}`);
  if (task.status) return task.status;
  const ended = createChannel<ExitStatus>(`end of ${container}`);
  task.waiting.add(ended);
  try {
    const status = yield* take(ended);
    if (status === CLOSED) throw new Error(`nobody tells the end of ${container}`);
    return status;
  } finally {
    task.waiting.delete(ended);
  }
}

/** Clears away what is left of a container that has ended or never started; nothing to do when there is no task. */
export function* deleteTask(machine: Machine, container: ContainerId): Procedure {
  const task = machine.tasks.get(container);
  if (!task) return;
  yield* callRunc(machine, container, task.shim, 'delete', () => removeContainer(machine, container, task));
  machine.tasks.delete(container);
  yield emit({ type: 'task.moved', container, to: 'deleted' });
  yield* stopShim(machine, container, task.shim);
  yield emit({ type: 'bundle.removed', container });
}

function* removeContainer(machine: Machine, container: ContainerId, task: LiveRuntimeTask): Procedure {
  if (!task.status) {
    const started = machine.world().host.runtime.tasks[container]?.state !== 'created';
    yield* exitProcess(machine, task.pid, { code: 137, signal: 'KILL' });
    if (started) yield* waitTask(machine, container);
    else {
      yield* reap(machine, task.pid);
      yield emit({ type: 'runc.moved', container, to: 'stopped' });
    }
  }
  const path = cgroupOf(task.spec);
  // Without a PID namespace of its own, the others have outlived the first.
  for (const { pid } of processesIn(machine.world(), path)) {
    yield* exitProcess(machine, pid, { code: 137, signal: 'KILL' });
    yield* reap(machine, pid);
  }
  yield emit({ type: 'cgroup.removed', path });
  yield sleep(1);
}
