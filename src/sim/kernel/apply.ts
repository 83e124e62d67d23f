import { changedHost } from '../changed-world.ts';
import { moved } from '../lifecycle.ts';
import { type DirectoryId, type Pid, processKey } from '../names.ts';
import { counted, entry, type Reducers, unchanged, without } from '../reducers.ts';
import type { World } from '../world.ts';
import { handedUp, settled } from './cpu-account.ts';
import type { KernelEvent } from './events.ts';
import { devicesOf, usualDevices } from './devices.ts';
import type { FileTree } from './file-tree.ts';
import type { NetInterface } from './interfaces.ts';
import { type Hardware, type Kernel, type Mount, type Process, processTransitions } from './state.ts';

/** The World with another part of its kernel. */
export const withKernel = (world: World, change: Partial<Kernel>): World => {
  const { kernel } = world.host;
  return changedHost(world, {
    kernel: {
      release: kernel.release,
      processes: change.processes ?? kernel.processes,
      namespaces: change.namespaces ?? kernel.namespaces,
      cgroups: change.cgroups ?? kernel.cgroups,
      nextPid: change.nextPid ?? kernel.nextPid,
      cpu: change.cpu ?? kernel.cpu,
    },
  });
};

const withHardware = (world: World, change: Partial<Hardware>): World =>
  changedHost(world, { hardware: { ...world.host.hardware, ...change } });

const withProcess = (world: World, pid: Pid, change: (process: Process) => Partial<Process>): World => {
  const processes = world.host.kernel.processes;
  const process = entry(processes, processKey(pid), 'process');
  return withKernel(world, {
    processes: { ...processes, [processKey(pid)]: changedProcess(process, change(process)) },
  });
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

/** Takes away those memory disks that no mount namespace has any more. */
export const withoutMemory = (world: World, mounts: readonly Mount[]): World => {
  const memories = mounts.flatMap(({ memory }) => (memory === undefined ? [] : [memory]));
  // Most namespaces have no mounts at all, and one goes with every container six times.
  if (memories.length === 0) return world;
  const left = Object.values(world.host.kernel.namespaces);
  const gone = memories.filter(
    (memory) => !left.some((one) => one.mounts?.some((mount) => mount.memory === memory)),
  );
  const { disk } = world.host.hardware;
  return gone.length === 0 ? world : withHardware(world, { disk: gone.reduce(without, disk) });
};

/** The namespaces without one interface. */
export function withoutInterface(
  namespaces: Kernel['namespaces'],
  id: string,
  name: string,
): Kernel['namespaces'] {
  const namespace = namespaces[id];
  return namespace?.interfaces
    ? { ...namespaces, [id]: { ...namespace, interfaces: without(namespace.interfaces, name) } }
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
      const level = namespaces[id];
      if (level?.nextPid === undefined) continue;
      levels = { ...levels, [id]: { ...level, nextPid: Math.max(level.nextPid, number + 1) } };
    }
    return withKernel(world, {
      processes: { ...processes, [processKey(process.pid)]: process },
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
    moveProcess(entry(processes, processKey(pid), 'process'), 'dead');
    return withKernel(world, { processes: without(processes, processKey(pid)) });
  },
  'signal.sent': unchanged,
  'namespace.created': (world, { namespace }) =>
    withKernel(counted(world, 'namespace'), {
      namespaces: { ...world.host.kernel.namespaces, [namespace.id]: namespace },
    }),
  'namespace.entered': (world, { pid, namespaces, forChildren }) =>
    withProcess(world, pid, (process) => ({
      namespaces: { ...process.namespaces, ...namespaces },
      forChildren: { ...process.forChildren, ...forChildren },
    })),
  'namespace.changed': (world, { id, change }) => {
    const namespaces = world.host.kernel.namespaces;
    const namespace = entry(namespaces, id, 'namespace');
    return withKernel(world, { namespaces: { ...namespaces, [id]: { ...namespace, ...change } } });
  },
  'namespace.removed': (world, { id }) => {
    const { namespaces } = world.host.kernel;
    const { interfaces = {}, mounts = [] } = namespaces[id] ?? {};
    // Of a pair, one end does not stay alone.
    const left = Object.values(interfaces).reduce(withoutPeer, without(namespaces, id));
    return withoutMemory(withKernel(world, { namespaces: left }), mounts);
  },
  'interface.configured': (world, { namespace: id, name, interface: configured }) => {
    const { namespaces } = world.host.kernel;
    const namespace = entry(namespaces, id, 'namespace');
    const interfaces = { ...namespace.interfaces, [name]: configured };
    return withKernel(counted(world, 'interface'), {
      namespaces: { ...namespaces, [id]: { ...namespace, interfaces } },
    });
  },
  'cgroup.created': (world, { cgroup }) =>
    withKernel(world, { cgroups: { ...world.host.kernel.cgroups, [cgroup.path]: cgroup } }),
  'cgroup.removed': (world, { path }) =>
    withKernel(world, {
      cgroups: without(world.host.kernel.cgroups, path),
      cpu: handedUp(world.host.kernel.cpu, path),
    }),
  'mount.added': (world, { namespace: id, mount }) => {
    const namespaces = world.host.kernel.namespaces;
    const namespace = entry(namespaces, id, 'namespace');
    const next = withKernel(world, {
      namespaces: { ...namespaces, [id]: { ...namespace, mounts: (namespace.mounts ?? []).concat([mount]) } },
    });
    const { disk } = world.host.hardware;
    if (mount.memory === undefined || disk[mount.memory]) return next;
    const files: FileTree =
      mount.memory === devicesOf(id)
        ? usualDevices
        : { '/': { type: 'dir', mode: modeOf(mount), uid: 0, gid: 0 } };
    return withHardware(next, { disk: { ...disk, [mount.memory]: files } });
  },
  'root.pivoted': (world, { namespace: id, root }) => {
    const namespaces = world.host.kernel.namespaces;
    const namespace = entry(namespaces, id, 'namespace');
    const before = namespace.mounts ?? [];
    // What is mounted outside of the new root goes out of sight with the old one.
    const mounts = before.flatMap((mount) =>
      mount.target === root || mount.target.startsWith(`${root}/`)
        ? [{ ...mount, target: mount.target.slice(root.length) || '/' }]
        : [],
    );
    return withoutMemory(
      withKernel(world, { namespaces: { ...namespaces, [id]: { ...namespace, mounts } } }),
      before,
    );
  },
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
