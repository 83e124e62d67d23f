import { CLOSED, close, send } from '../channel.ts';
import { hostPids } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { cancel, emit, type Procedure, take, type Task } from '../procedure.ts';
import type { ExitStatus, LiveProcess } from './live.ts';
import { processAt } from './process-at.ts';
import type { NamespaceSet, Process } from './state.ts';

const namespaceTypes = ['pid', 'mnt', 'net', 'uts', 'ipc', 'user', 'cgroup', 'time'] as const;

const all = (machine: Machine): readonly Process[] => Object.values(machine.world().host.kernel.processes);

/** Whether it is the first process of a PID namespace other than the host's. */
export function isInit(machine: Machine, process: Process): boolean {
  const namespace = machine.world().host.kernel.namespaces[process.namespaces.pid];
  return process.nspid === 1 && namespace?.nextPid !== undefined;
}

/**
 * _exit(2) or death by a signal: the process becomes a zombie, its children get a new parent, and who waits is told.
 * When it is the first of its PID namespace, all the others there die with it (pid_namespaces(7)).
 */
export function* exitProcess(machine: Machine, pid: Pid, status: ExitStatus): Procedure {
  const process = processAt(machine.world(), pid);
  if (!process || process.state === 'zombie') return;
  const tasks: Task[] = [];
  if (isInit(machine, process)) {
    for (const other of all(machine).filter(
      (one) => one.namespaces.pid === process.namespaces.pid && one.pid !== pid,
    )) {
      yield* becomeZombie(machine, other, { code: 137, signal: 'KILL' }, tasks);
      yield* reap(machine, other.pid);
    }
  }
  yield* becomeZombie(machine, process, status, tasks);
  yield* handOverChildren(machine, process);
  if (process.ppid === hostPids.init) yield* reap(machine, pid);
  // The task that asks may be one of these, so nothing may come after.
  for (const task of tasks) yield* cancel(task);
}

function* becomeZombie(machine: Machine, process: Process, status: ExitStatus, tasks: Task[]): Procedure {
  if (process.state === 'zombie') return;
  yield* emit({ type: 'process.exited', pid: process.pid, code: status.code, signal: status.signal });
  const live = machine.processes.get(process.pid);
  if (!live) return;
  if (live.task) tasks.push(live.task);
  send(live.exited, status);
  close(live.exited);
}

function* handOverChildren(machine: Machine, parent: Process): Procedure {
  const everyone = all(machine);
  const init = everyone.find(
    (one) => one.nspid === 1 && one.namespaces.pid === parent.namespaces.pid && one.state !== 'zombie',
  );
  for (const child of everyone.filter((one) => one.ppid === parent.pid)) {
    const ppid = init?.pid ?? hostPids.init;
    yield* emit({ type: 'process.changed', pid: child.pid, change: { ppid } });
    if (child.state === 'zombie' && ppid === hostPids.init) yield* reap(machine, child.pid);
  }
}

/** waitpid(2) on a zombie: it is gone for good, and so are the namespaces that it was the last in. */
export function* reap(machine: Machine, pid: Pid): Procedure {
  const process = processAt(machine.world(), pid);
  if (process?.state !== 'zombie') return;
  yield* emit({ type: 'process.reaped', pid });
  machine.processes.delete(pid);
  yield* dropEmptyNamespaces(machine, process.namespaces);
}

/** Removes those of a process's namespaces that no process is in. */
function* dropEmptyNamespaces(machine: Machine, set: NamespaceSet): Procedure {
  const everyone = all(machine);
  const { namespaces } = machine.world().host.kernel;
  for (const type of namespaceTypes) {
    const id = set[type];
    const isUsed = everyone.some((one) => one.namespaces[type] === id);
    if (!isUsed && namespaces[id]) yield* emit({ type: 'namespace.removed', id });
  }
}

/** Waits for a child to end and reaps it. */
export function* waitFor(machine: Machine, child: LiveProcess): Procedure<ExitStatus> {
  const status = yield* take(child.exited);
  if (status === CLOSED) throw new Error(`process ${child.pid} was waited for twice`);
  yield* reap(machine, child.pid);
  return status;
}

/** Reaps the zombies among the children of a process, as a shell or an init does. */
export function* reapChildren(machine: Machine, parent: Pid): Procedure {
  for (const child of all(machine).filter((one) => one.ppid === parent && one.state === 'zombie'))
    yield* reap(machine, child.pid);
}
