import { namespaceAt, namespaceIn } from './namespace-at.ts';
import { CLOSED, close, send } from '../channel.ts';
import { hostNamespaces, hostPids } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { cancel, emit, type Procedure, take, type Task } from '../procedure.ts';
import type { ExitStatus, LiveProcess } from './live.ts';
import { processAt } from './process-at.ts';
import type { World } from '../world.ts';
import type { Namespace, Process } from './state.ts';

const all = (machine: Machine): readonly Process[] => machine.world().host.kernel.processes;

/** Whether it is the first process of a PID namespace other than the host's. */
export function isInit(machine: Machine, process: Process): boolean {
  const namespace = namespaceAt(machine.world(), process.namespaces.pid);
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
  for (const task of tasks) yield cancel(task);
}

function* becomeZombie(machine: Machine, process: Process, status: ExitStatus, tasks: Task[]): Procedure {
  if (process.state === 'zombie') return;
  yield emit({ type: 'process.exited', pid: process.pid, code: status.code, signal: status.signal });
  const { net } = process.namespaces;
  for (const socket of namespaceAt(machine.world(), net)?.sockets ?? [])
    if (socket.pid === process.pid) yield emit({ type: 'socket.closed', namespace: net, socket });
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
    yield emit({ type: 'process.changed', pid: child.pid, change: { ppid } });
    if (child.state !== 'zombie') continue;
    if (ppid === hostPids.init) yield* reap(machine, child.pid);
    else tellParent(machine, ppid);
  }
}

/** waitpid(2) on a zombie: it is gone for good, and so are the namespaces that it was the last to hold. */
export function* reap(machine: Machine, pid: Pid): Procedure {
  const process = processAt(machine.world(), pid);
  if (process?.state !== 'zombie') return;
  yield emit({ type: 'process.reaped', pid });
  machine.processes.delete(pid);
  const { namespaces, forChildren, files } = process;
  const opened = files ? Object.values(files).flatMap(({ namespace = [] }) => namespace) : [];
  yield* dropUnheld(machine, [...Object.values(namespaces), ...Object.values(forChildren), ...opened]);
}

/** Whether a process is in a namespace, has it for its children or open, another lies below, or it is bound somewhere. */
function isHeld({ host: { kernel } }: World, { id, type }: Namespace): boolean {
  for (const { namespaces, forChildren, files } of kernel.processes) {
    if (namespaces[type] === id || forChildren.pid === id || forChildren.time === id) return true;
    if (files && Object.values(files).some((file) => file.namespace === id)) return true;
  }
  for (const { parent } of kernel.namespaces) if (parent === id) return true;
  for (const mounts of Object.values(kernel.mounts))
    for (const { fstype, namespace } of mounts) if (fstype === 'nsfs' && namespace === id) return true;
  return false;
}

/** These have the computer's init in them for ever. */
const computersOwn: ReadonlySet<NamespaceId> = new Set(Object.values(hostNamespaces));

/** Removes those of these namespaces that nothing holds any more, and then what they alone have held. */
export function* dropUnheld(machine: Machine, ids: readonly NamespaceId[]): Procedure {
  for (const id of new Set(ids)) {
    if (computersOwn.has(id)) continue;
    const world = machine.world();
    const { namespaces: present, mounts } = world.host.kernel;
    const namespace = namespaceIn(present, id);
    if (!namespace || isHeld(world, namespace)) continue;
    yield emit({ type: 'namespace.removed', id });
    const { parent } = namespace;
    const inside = mounts[id]?.flatMap((mount) => mount.namespace ?? []) ?? [];
    if (parent !== undefined || inside.length > 0)
      yield* dropUnheld(machine, parent === undefined ? inside : [parent, ...inside]);
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
