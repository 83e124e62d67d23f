import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { NamespaceType } from '../spec.ts';
import { groupsOver, processesIn } from './cgroup.ts';
import type { Outcome } from './errno.ts';
import { processAt } from './process-at.ts';
import type { Namespace, NamespaceSet, Process } from './state.ts';

const cloneFlag: { readonly [T in NamespaceType]: string } = {
  mnt: 'CLONE_NEWNS',
  cgroup: 'CLONE_NEWCGROUP',
  uts: 'CLONE_NEWUTS',
  ipc: 'CLONE_NEWIPC',
  user: 'CLONE_NEWUSER',
  pid: 'CLONE_NEWPID',
  net: 'CLONE_NEWNET',
  time: 'CLONE_NEWTIME',
};

/** The flags of unshare(2) for these namespaces, as strace(1) writes them. */
function cloneFlags(types: readonly NamespaceType[]): string {
  return types.map((type) => cloneFlag[type]).join('|') || '0';
}

/** The first number that the kernel gives to a namespace made after boot. */
const FIRST_NAMESPACE = 4026532240;

function freshNamespace(machine: Machine, type: NamespaceType, from: Process): Namespace {
  const { ordinals, host } = machine.world();
  const id: NamespaceId = `${type}:[${FIRST_NAMESPACE + (ordinals.namespace ?? 0)}]`;
  const old = host.kernel.namespaces[from.namespaces[type]];
  switch (type) {
    case 'pid':
      return { id, type, nextPid: 1 };
    case 'uts':
      return { id, type, hostname: old?.hostname ?? '' };
    case 'net':
      return { id, type, addresses: { lo: '127.0.0.1' } };
    case 'mnt':
      return { id, type, mounts: old?.mounts ?? [] };
    default:
      return { id, type };
  }
}

/** unshare(2): makes namespaces and moves the process into them; a new PID namespace is for its children only. */
export function* unshare(
  machine: Machine,
  pid: Pid,
  types: readonly NamespaceType[],
): Procedure<Partial<NamespaceSet>> {
  const process = processOf(machine, pid);
  yield* emit({ type: 'syscall.made', pid, name: 'unshare', args: cloneFlags(types), result: '0' });
  const made: Record<string, NamespaceId> = {};
  for (const type of types) {
    const namespace = freshNamespace(machine, type, process);
    yield* emit({ type: 'namespace.created', namespace });
    made[type] = namespace.id;
  }
  const { pid: _forChildren, ...entered } = made;
  yield* emit({ type: 'namespace.entered', pid, namespaces: entered });
  return made;
}

/** The process of a number that our own code holds. Throws when it is gone, which is our bug. */
export function processOf(machine: Machine, pid: Pid): Process {
  const process = processAt(machine.world(), pid);
  if (!process) throw new Error(`no process ${pid}`);
  return process;
}

/** fork(2) where a control group may have no room for one more process: then EAGAIN (cgroup-v2, pids.max). */
export function* tryFork(machine: Machine, parent: Pid): Procedure<Outcome<Pid>> {
  const world = machine.world();
  const full = groupsOver(world, processOf(machine, parent).cgroup).find(
    ({ path, pidsMax }) => pidsMax !== null && processesIn(world, path).length >= pidsMax,
  );
  if (!full) return { ok: true, value: yield* fork(machine, parent) };
  const result = '-1 EAGAIN (Resource temporarily unavailable)';
  yield* emit({ type: 'syscall.made', pid: parent, name: 'clone', args: 'SIGCHLD', result });
  return { ok: false, error: 'EAGAIN' };
}

/**
 * clone(2): a copy of the parent with a number of the host's and one of its own PID namespace.
 * `change` says what the copy has different from the start.
 */
export function* fork(
  machine: Machine,
  parent: Pid,
  change: Partial<Omit<Process, 'pid' | 'nspid' | 'namespaces'>> & {
    readonly namespaces?: Partial<NamespaceSet>;
  } = {},
): Procedure<Pid> {
  const kernel = machine.world().host.kernel;
  const from = processOf(machine, parent);
  const pid = kernel.nextPid;
  const namespaces = { ...from.namespaces, ...change.namespaces };
  const nspid = kernel.namespaces[namespaces.pid]?.nextPid ?? pid;
  yield* emit({
    type: 'syscall.made',
    pid: parent,
    name: 'clone',
    args: namespaces.pid === from.namespaces.pid ? 'SIGCHLD' : 'CLONE_PARENT|SIGCHLD',
    result: String(pid),
  });
  yield* emit({
    type: 'process.forked',
    process: {
      ...from,
      ppid: parent,
      state: 'running',
      startedAt: machine.now(),
      exit: null,
      ...change,
      pid,
      nspid,
      namespaces,
    },
  });
  return pid;
}
