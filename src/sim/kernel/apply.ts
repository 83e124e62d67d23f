import { namespaceIn } from './namespace-at.ts';
import { changedHost } from '../changed-world.ts';
import { moved } from '../lifecycle.ts';
import type { DirectoryId, NamespaceId, Pid } from '../names.ts';
import { counted, entry, type Reducers, unchanged, without, withoutAll } from '../reducers.ts';
import type { World } from '../world.ts';
import { handedUp, settled } from './cpu-account.ts';
import type { KernelEvent } from './events.ts';
import { devicesOf, usualDevices } from './devices.ts';
import type { FileTree } from './file-tree.ts';
import type { NetInterface } from './interfaces.ts';
import {
  type Hardware,
  type Kernel,
  type Mount,
  type Namespace,
  type Process,
  processTransitions,
} from './state.ts';

/** The World with another part of its kernel. */
export const withKernel = (world: World, change: Partial<Kernel>): World => {
  const { kernel } = world.host;
  return changedHost(world, {
    kernel: {
      release: kernel.release,
      processes: change.processes ?? kernel.processes,
      namespaces: change.namespaces ?? kernel.namespaces,
      mounts: change.mounts ?? kernel.mounts,
      cgroups: change.cgroups ?? kernel.cgroups,
      nextPid: change.nextPid ?? kernel.nextPid,
      cpu: change.cpu ?? kernel.cpu,
    },
  });
};

const withHardware = (world: World, change: Partial<Hardware>): World =>
  changedHost(world, { hardware: { ...world.host.hardware, ...change } });

function placeOf(
  processes: readonly Process[],
  pid: Pid,
): { readonly at: number; readonly process: Process } {
  const at = processes.findIndex((one) => one.pid === pid);
  const process = processes[at];
  if (process === undefined) throw new Error(`no process ${pid}`);
  return { at, process };
}

const withProcess = (world: World, pid: Pid, change: (process: Process) => Partial<Process>): World => {
  const processes = world.host.kernel.processes;
  const { at, process } = placeOf(processes, pid);
  return withKernel(world, { processes: processes.with(at, changedProcess(process, change(process))) });
};

const changedProcess = (process: Process, change: Partial<Process>): Process => ({
  pid: change.pid ?? process.pid,
  ppid: change.ppid ?? process.ppid,
  nspid: change.nspid ?? process.nspid,
  pids: change.pids ?? process.pids,
  state: change.state ?? process.state,
  argv: change.argv ?? process.argv,
  comm: change.comm ?? process.comm,
  root: change.root ?? process.root,
  cwd: change.cwd ?? process.cwd,
  bounding: change.bounding ?? process.bounding,
  uid: change.uid ?? process.uid,
  gid: change.gid ?? process.gid,
  groups: change.groups ?? process.groups,
  seccomp: change.seccomp ?? process.seccomp,
  oomScoreAdj: change.oomScoreAdj ?? process.oomScoreAdj,
  namespaces: change.namespaces ?? process.namespaces,
  forChildren: change.forChildren ?? process.forChildren,
  cgroup: change.cgroup ?? process.cgroup,
  startedAt: change.startedAt ?? process.startedAt,
  memory: change.memory ?? process.memory,
  tty: change.tty === undefined ? process.tty : change.tty,
  group: change.group ?? process.group ?? process.pid,
  exit: change.exit ?? process.exit,
  files: change.files ?? process.files,
});

const moveProcess = (process: Process, to: Process['state']): Pick<Process, 'state'> => ({
  state: moved(`process ${process.pid}`, processTransitions, process.state, to),
});

/** The World with another tree of files in a directory of the disk. */
export const withDirectory = (world: World, id: DirectoryId, change: (tree: FileTree) => FileTree): World => {
  const disk = world.host.hardware.disk;
  return withHardware(world, { disk: { ...disk, [id]: change(entry(disk, id, 'directory')) } });
};

/** A memory disk's permission bits: `mode=755`, or 1777 (tmpfs(5)). */
const modeOf = ({ options }: Mount): number =>
  Number.parseInt(/(?:^|,)mode=([0-7]+)/.exec(options)?.[1] ?? '1777', 8);

/** What is mounted in a mount namespace, in order. */
export const mountsIn = ({ host }: World, id: NamespaceId): readonly Mount[] => host.kernel.mounts[id] ?? [];

/** The World with this mounted in a mount namespace, or null where that is gone. Memory disks go with their last mount. */
export function withMounts(world: World, id: NamespaceId, mounts: readonly Mount[] | null): World {
  const all = world.host.kernel.mounts;
  const before = all[id] ?? [];
  if (mounts === null && before.length === 0) return world;
  const left = mounts === null ? without(all, id) : { ...all, [id]: mounts };
  const next = withKernel(world, { mounts: left });
  if (mounts !== null && mounts.length > before.length) return next;
  const isLeft = (memory: DirectoryId) =>
    Object.values(left).some((some) => some.some((mount) => mount.memory === memory));
  const gone = before.flatMap(({ memory }) => (memory === undefined || isLeft(memory) ? [] : memory));
  const { disk } = world.host.hardware;
  return gone.length === 0 ? next : withHardware(next, { disk: withoutAll(disk, gone) });
}

/** The namespaces with one of them changed. */
export function withNamespace(
  namespaces: readonly Namespace[],
  id: NamespaceId,
  change: (namespace: Namespace) => Partial<Namespace>,
): readonly Namespace[] {
  const at = namespaces.findIndex((one) => one.id === id);
  const namespace = namespaces[at];
  if (namespace === undefined) throw new Error(`no namespace ${id}`);
  return namespaces.with(at, { ...namespace, ...change(namespace) });
}

/** The namespaces without one interface. */
export function withoutInterface(
  namespaces: Kernel['namespaces'],
  id: string,
  name: string,
): Kernel['namespaces'] {
  return namespaceIn(namespaces, id)?.interfaces
    ? withNamespace(namespaces, id, ({ interfaces = {} }) => ({ interfaces: without(interfaces, name) }))
    : namespaces;
}

/** The namespaces without the other end of an interface. */
export const withoutPeer = (
  namespaces: Kernel['namespaces'],
  { peer }: NetInterface,
): Kernel['namespaces'] => (peer ? withoutInterface(namespaces, peer.namespace, peer.name) : namespaces);

/** The kernel's events that a first run has. */
export const kernelReducers = {
  'cpu.shared': (world, { at, busy }) => withKernel(world, { cpu: settled(world.host.kernel.cpu, at, busy) }),
  'syscall.made': unchanged,
  'process.asked': unchanged,
  'process.answered': unchanged,
  'process.forked': (world, { process }) => {
    const { processes, namespaces, nextPid } = world.host.kernel;
    let levels = namespaces;
    for (const [id, number] of Object.entries(process.pids)) {
      if (namespaceIn(namespaces, id)?.nextPid === undefined) continue;
      levels = withNamespace(levels, id, ({ nextPid = 0 }) => ({ nextPid: Math.max(nextPid, number + 1) }));
    }
    return withKernel(world, {
      processes: processes.concat(process),
      nextPid: Math.max(nextPid, process.pid + 1),
      namespaces: levels,
    });
  },
  'process.executed': (world, { pid, argv, comm, memory }) =>
    withProcess(world, pid, () => ({ argv, comm, memory })),
  'process.moved': (world, { pid, to }) => withProcess(world, pid, (process) => moveProcess(process, to)),
  'process.changed': (world, { pid, change }) => withProcess(world, pid, () => change),
  'process.exited': (world, { pid, code, signal }) =>
    withProcess(world, pid, (process) => ({
      ...moveProcess(process, 'zombie'),
      memory: 0,
      exit: { code, signal },
    })),
  'process.reaped': (world, { pid }) => {
    const processes = world.host.kernel.processes;
    const { at, process } = placeOf(processes, pid);
    moveProcess(process, 'dead');
    return withKernel(world, { processes: processes.toSpliced(at, 1) });
  },
  'signal.sent': unchanged,
  'namespace.created': (world, { namespace, mounts }) => {
    const next = withKernel(counted(world, 'namespace'), {
      namespaces: world.host.kernel.namespaces.concat(namespace),
    });
    return mounts ? withMounts(next, namespace.id, mounts) : next;
  },
  'namespace.entered': (world, { pid, namespaces, forChildren }) =>
    withProcess(world, pid, (process) => ({
      namespaces: { ...process.namespaces, ...namespaces },
      forChildren: { ...process.forChildren, ...forChildren },
    })),
  'namespace.changed': (world, { id, change }) =>
    withKernel(world, { namespaces: withNamespace(world.host.kernel.namespaces, id, () => change) }),
  'namespace.removed': (world, { id }) => {
    const { namespaces } = world.host.kernel;
    const { interfaces = {} } = namespaceIn(namespaces, id) ?? {};
    // Of a pair, one end does not stay alone.
    const left = Object.values(interfaces).reduce(
      withoutPeer,
      namespaces.filter((one) => one.id !== id),
    );
    return withMounts(withKernel(world, { namespaces: left }), id, null);
  },
  'interface.configured': (world, { namespace: id, name, interface: configured }) => {
    const namespaces = withNamespace(world.host.kernel.namespaces, id, ({ interfaces }) => ({
      interfaces: { ...interfaces, [name]: configured },
    }));
    return withKernel(counted(world, 'interface'), { namespaces });
  },
  'cgroup.created': (world, { cgroup }) =>
    withKernel(world, { cgroups: { ...world.host.kernel.cgroups, [cgroup.path]: cgroup } }),
  'cgroup.removed': (world, { path }) =>
    withKernel(world, {
      cgroups: without(world.host.kernel.cgroups, path),
      cpu: handedUp(world.host.kernel.cpu, path),
    }),
  'mount.added': (world, { namespace: id, mount }) => {
    const next = withMounts(world, id, mountsIn(world, id).concat([mount]));
    const { disk } = world.host.hardware;
    if (mount.memory === undefined || disk[mount.memory]) return next;
    const files: FileTree =
      mount.memory === devicesOf(id)
        ? usualDevices
        : { '/': { type: 'dir', mode: modeOf(mount), uid: 0, gid: 0 } };
    return withHardware(next, { disk: { ...disk, [mount.memory]: files } });
  },
  'root.pivoted': (world, { namespace: id, root }) =>
    // What is mounted outside of the new root goes out of sight with the old one.
    withMounts(
      world,
      id,
      mountsIn(world, id).flatMap((mount) =>
        mount.target === root || mount.target.startsWith(`${root}/`)
          ? [{ ...mount, target: mount.target.slice(root.length) || '/' }]
          : [],
      ),
    ),
  'directory.made': (world, { directory }) =>
    withHardware(world, { disk: { ...world.host.hardware.disk, [directory]: {} } }),
  'directory.removed': (world, { directory }) =>
    withHardware(world, { disk: without(world.host.hardware.disk, directory) }),
  'file.written': (world, { directory, path, node }) =>
    withDirectory(world, directory, (tree) => ({ ...tree, [path]: node })),
  'output.produced': unchanged,
  'device.used': (world, { device, direction, bytes }) => {
    const counter =
      device === 'disk'
        ? direction === 'in'
          ? 'diskRead'
          : 'diskWritten'
        : direction === 'in'
          ? 'networkReceived'
          : 'networkSent';
    return withHardware(world, { [counter]: world.host.hardware[counter] + bytes });
  },
} satisfies Partial<Reducers<KernelEvent>>;
