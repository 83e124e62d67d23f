import { namespaceIn } from './namespace-at.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { NamespaceType } from '../spec.ts';
import { dropUnheld } from './exit.ts';
import { processOf } from './fork.ts';
import { loopback } from './interfaces.ts';
import type { Namespace, Process } from './state.ts';
import { called } from './syscall.ts';

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

/** The first number that the kernel gives to a namespace made after boot. */
const FIRST_NAMESPACE = 4026532240;

function freshNamespace(machine: Machine, type: NamespaceType, from: Process): Namespace {
  const { ordinals, host } = machine.world();
  const id: NamespaceId = `${type}:[${FIRST_NAMESPACE + (ordinals.namespace ?? 0)}]`;
  const old = namespaceIn(host.kernel.namespaces, from.namespaces[type]);
  switch (type) {
    case 'pid':
      return { id, type, nextPid: 1, parent: from.namespaces.pid };
    case 'uts':
      return { id, type, hostname: old?.hostname ?? '' };
    case 'cgroup':
      return { id, type, group: from.cgroup };
    case 'net':
      return { id, type, interfaces: { lo: loopback } };
    case 'time': {
      const { offsets } =
        namespaceIn(host.kernel.namespaces, from.forChildren.time ?? from.namespaces.time) ?? {};
      return offsets ? { id, type, offsets } : { id, type };
    }
    default:
      return { id, type };
  }
}

/** unshare(2): makes namespaces and moves the process into them; new PID and time namespaces are for its children only. */
export function* unshare(machine: Machine, pid: Pid, types: readonly NamespaceType[]): Procedure {
  const process = processOf(machine, pid);
  yield called(pid, 'unshare', types.map((type) => cloneFlag[type]).join('|') || '0');
  const made: NamespaceId[] = [];
  let owner = process.namespaces.user;
  for (const type of types) {
    const fresh = freshNamespace(machine, type, process);
    const namespace = owner === hostNamespaces.user ? fresh : { ...fresh, owner };
    const { mounts } = machine.world().host.kernel;
    yield emit({
      type: 'namespace.created',
      namespace,
      mounts: type === 'mnt' ? mounts[process.namespaces.mnt] : undefined,
    });
    if (type === 'user') owner = fresh.id;
    made.push(namespace.id);
  }
  yield* enter(machine, pid, made, ['pid', 'time']);
}

/** A namespace and the file that stands for it, as setns(2) is given it: `/proc/PID/ns/net`. */
export interface NamespaceFile {
  readonly id: NamespaceId;
  readonly path: string;
}

/** setns(2) for each of these files: the process joins; a PID namespace is joined by its children only. */
export function* setns(machine: Machine, pid: Pid, files: readonly NamespaceFile[]): Procedure {
  for (const { path } of files) yield called(pid, 'setns', JSON.stringify(path));
  yield* enter(
    machine,
    pid,
    files.map(({ id }) => id),
    ['pid'],
  );
}

function* enter(
  machine: Machine,
  pid: Pid,
  ids: readonly NamespaceId[],
  onlyChildren: readonly NamespaceType[],
): Procedure {
  const before = processOf(machine, pid);
  const namespaces: Record<string, NamespaceId> = {};
  const forChildren: Record<string, NamespaceId> = {};
  for (const id of ids) {
    const type = id.slice(0, id.indexOf(':'));
    (onlyChildren.some((one) => one === type) ? forChildren : namespaces)[type] = id;
  }
  yield emit({ type: 'namespace.entered', pid, namespaces, forChildren });
  yield* dropUnheld(machine, [...Object.values(before.namespaces), ...Object.values(before.forChildren)]);
}
