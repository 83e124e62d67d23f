import { CLOSED, close, send } from '../channel.ts';
import { hostNamespaces, hostPids } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { cancel, emit, type Procedure, take, type Task } from '../procedure.ts';
import type { ExitStatus, LiveProcess } from './live.ts';
import { processAt } from './process-at.ts';
import type { Namespace, Process } from './state.ts';

const namespaceTypes = ['pid', 'mnt', 'net', 'uts', 'ipc', 'user', 'cgroup', 'time'] as const;

const all = (machine: Machine): readonly Process[] => Object.values(machine.world().host.kernel.processes);

/** Whether it is the first process of a PID namespace other than the host's. */
export function isInit(machine: Machine, process: Process): boolean {
  const namespace = machine.world().host.kernel.namespaces[process.namespaces.pid];
  return process.nspid === 1 && namespace?.nextPid !== undefined;
}

/**
 * _exit(2) or death by a signal: the process becomes a zombie, its children get a new parent, and who waits is told.
 * When it is the first of its PID namespace, all the others there and below die with it (pid_namespaces(7)).
 */
export function* exitProcess(machine: Machine, pid: Pid, status: ExitStatus): Procedure {
  const process = processAt(machine.world(), pid);
  if (!process || process.state === 'zombie') return;
  const tasks: Task[] = [];
  if (isInit(machine, process)) {
    for (const other of all(machine).filter(
      (one) => one.pids[process.namespaces.pid] !== undefined && one.pid !== pid,
    )) {
      yield* becomeZombie(machine, other, { code: 137, signal: 'KILL' }, tasks);
      yield* reap(machine, other.pid);
    }
  }
  yield* becomeZombie(machine, process, status, tasks);
  yield* handOverChildren(machine, process);
  tellParent(machine, process.ppid);
  if (process.ppid === hostPids.init) yield* reap(machine, pid);
  // The task that asks may be one of these, so nothing may come after.
  for (const task of tasks) yield* cancel(task);
}

function* becomeZombie(machine: Machine, process: Process, status: ExitStatus, tasks: Task[]): Procedure {
  if (process.state === 'zombie') return;
  yield* emit({ type: 'process.exited', pid: process.pid, code: status.code, signal: status.signal });
  const { net } = process.namespaces;
  for (const socket of machine.world().host.kernel.namespaces[net]?.sockets ?? [])
    if (socket.pid === process.pid) yield* emit({ type: 'socket.closed', namespace: net, socket });
  const live = machine.processes.get(process.pid);
  if (!live) return;
  if (live.task) tasks.push(live.task);
  send(live.exited, status);
  close(live.exited);
}

/** SIGCHLD, to a parent that has a handler for it. */
function tellParent(machine: Machine, parent: Pid): void {
  const live = machine.processes.get(parent);
  if (live?.handled.has('CHLD')) send(live.signals, 'CHLD');
}

function* handOverChildren(machine: Machine, parent: Process): Procedure {
  const everyone = all(machine);
  const init = everyone.find(
    (one) => one.nspid === 1 && one.namespaces.pid === parent.namespaces.pid && one.state !== 'zombie',
  );
  for (const child of everyone.filter((one) => one.ppid === parent.pid)) {
    const ppid = init?.pid ?? hostPids.init;
    yield* emit({ type: 'process.changed', pid: child.pid, change: { ppid } });
    if (child.state !== 'zombie') continue;
    if (ppid === hostPids.init) yield* reap(machine, child.pid);
    else tellParent(machine, ppid);
  }
}

/** waitpid(2) on a zombie: it is gone for good, and so are the namespaces that it was the last to hold. */
export function* reap(machine: Machine, pid: Pid): Procedure {
  const process = processAt(machine.world(), pid);
  if (process?.state !== 'zombie') return;
  yield* emit({ type: 'process.reaped', pid });
  machine.processes.delete(pid);
  // The computer's own always have its init in them.
  const own = namespaceTypes.filter((type) => process.namespaces[type] !== hostNamespaces[type]);
  const ids = [
    ...own.map((type) => process.namespaces[type]),
    ...Object.values(process.forChildren),
    ...Object.values(process.files ?? {}).flatMap(({ namespace = [] }) => namespace),
  ];
  if (ids.length > 0) yield* dropUnheld(machine, ids);
}

/** Whether a process is in a namespace, has it for its children or has it open, a PID namespace lies below it, or it is bound somewhere. */
function isHeld(machine: Machine, { id, type }: Namespace): boolean {
  // The computer's own init is in it.
  if (id === hostNamespaces[type]) return true;
  const forChildren = type === 'pid' || type === 'time' ? type : null;
  return (
    all(machine).some(
      (one) =>
        one.namespaces[type] === id ||
        (forChildren !== null && one.forChildren[forChildren] === id) ||
        Object.values(one.files ?? {}).some(({ namespace }) => namespace === id),
    ) ||
    Object.values(machine.world().host.kernel.namespaces).some(
      ({ parent, mounts = [] }) =>
        parent === id || mounts.some(({ fstype, namespace }) => fstype === 'nsfs' && namespace === id),
    )
  );
}

/** Removes those of these namespaces that nothing holds any more, and then what they alone have held. */
export function* dropUnheld(machine: Machine, ids: readonly NamespaceId[]): Procedure {
  for (const id of ids) {
    const namespace = machine.world().host.kernel.namespaces[id];
    if (!namespace || isHeld(machine, namespace)) continue;
    yield* emit({ type: 'namespace.removed', id });
    const { parent, mounts = [] } = namespace;
    yield* dropUnheld(
      machine,
      [parent, ...mounts.map((mount) => mount.namespace)].filter((held) => held !== undefined),
    );
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
