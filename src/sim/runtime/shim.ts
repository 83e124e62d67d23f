import { CLOSED, send } from '../channel.ts';
import { exitProcess, reap } from '../kernel/exit.ts';
import { fork } from '../kernel/fork.ts';
import type { LiveProcess } from '../kernel/live.ts';
import { passSignals } from '../kernel/signal.ts';
import { hostPids } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { ContainerId, Pid } from '../names.ts';
import { emit, type Procedure, sleep, spawn, take } from '../procedure.ts';
import type { LiveRuntimeTask } from './live.ts';
import type { RuncOperation } from './state.ts';

/** Starts the process that stays with the container while containerd may come and go. */
export function* startShim(machine: Machine, container: ContainerId): Procedure<Pid> {
  const pid = yield* fork(machine, hostPids.containerd, {
    argv: ['/usr/bin/containerd-shim-runc-v2', '-namespace', 'moby', '-id', container],
    comm: 'containerd-shim',
    memory: 11_000_000,
  });
  yield emit({ type: 'shim.moved', container, pid, to: 'starting' });
  yield sleep(6);
  yield emit({ type: 'process.changed', pid, change: { ppid: hostPids.init } });
  yield emit({ type: 'shim.moved', container, pid, to: 'serving' });
  return pid;
}

/** Ends the shim, as it does when its container has been deleted. */
export function* stopShim(machine: Machine, container: ContainerId, pid: Pid): Procedure {
  yield emit({ type: 'shim.moved', container, pid, to: 'exited' });
  yield* exitProcess(machine, pid, { code: 0, signal: null });
  yield* reap(machine, pid);
}

/** Runs one call of runc as a process of the shim. */
export function* callRunc<R>(
  machine: Machine,
  container: ContainerId,
  shim: Pid,
  operation: RuncOperation,
  body: (runc: Pid) => Procedure<R>,
): Procedure<R> {
  yield emit({ type: 'runc.called', container, operation });
  const runc = yield* fork(machine, shim, {
    argv: ['runc', '--root', '/var/run/docker/runtime-runc/moby', operation, container],
    comm: 'runc',
    memory: 14_000_000,
  });
  yield sleep(2);
  const result = yield* body(runc);
  yield* exitProcess(machine, runc, { code: 0, signal: null });
  yield* reap(machine, runc);
  return result;
}

/** The shim's watch over a running container: it reaps the first process, and tells containerd. Lives as long as it. */
export function* watch(
  machine: Machine,
  container: ContainerId,
  task: LiveRuntimeTask,
  init: LiveProcess,
): Procedure {
  const { tty } = task.stdio;
  if (tty) yield* spawn(`signals of the terminal of ${container}`, passSignals(machine, task.pid, tty));
  const status = yield* take(init.exited);
  if (status === CLOSED) throw new Error(`the end of ${task.pid} was taken by another`);
  yield* reap(machine, task.pid);
  yield sleep(1);
  yield emit({ type: 'runc.moved', container, to: 'stopped' });
  yield emit({ type: 'task.moved', container, to: 'stopped' });
  task.status = status;
  for (const waiter of task.waiting) send(waiter, status);
  task.waiting.clear();
}
