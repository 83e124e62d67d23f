import type { Json, RuntimeSpec } from '../spec.ts';
import { hostDevices } from '../kernel/devices.ts';
import type { FileNode, FileTree } from '../kernel/file-tree.ts';
import { tweakedCapabilities } from './capability-tweaks.ts';
import { groupsOf } from './groups-of.ts';
import { imageTree } from './root.ts';
import type { World } from '../world.ts';
import { arrayOf, objectOf, textOf } from './json-shape.ts';
import { heldBy, type SpecResult } from './runtime-spec.ts';
import type { Container } from './state.ts';
import { mergedTmpfsOptions } from './tmpfs-options.ts';

type SpecMount = RuntimeSpec['mounts'][number];

/** Where the daemon mounts its own init, tini, in a container. */
const INIT = '/sbin/docker-init';

/** POSIX shared memory: shm_overview(7). */
const SHM = '/dev/shm';

const initMount: SpecMount = {
  destination: INIT,
  type: 'bind',
  source: '/usr/bin/docker-init',
  options: ['bind', 'ro'],
};

/** runc mounts the terminal itself there, and it shows as what it is of. */
const consoleMount: SpecMount = {
  destination: '/dev/console',
  type: 'devpts',
  source: 'devpts',
  options: ['nosuid', 'noexec', 'gid=5', 'mode=620', 'ptmxmode=666'],
};

/** What a bundle has else where a container is asked for with more or less than usual (moby daemon/oci_linux.go). */
export function finishSpec(world: World, container: Container, spec: RuntimeSpec): SpecResult {
  const { hostConfig, config, lower } = container;
  if (Number(hostConfig.CpuShares) < 0) return { ok: false, message: 'shares: invalid argument' };
  const noDriver = missingDriver(arrayOf(hostConfig.DeviceRequests).map(objectOf));
  if (noDriver !== null) return { ok: false, message: noDriver };
  const { process } = spec;
  const mounts: SpecMount[] = [];
  for (const mount of spec.mounts) {
    const options = isMemoryDisk(mount) ? mergedTmpfsOptions(mount.options) : mount.options;
    if (typeof options === 'string') return { ok: false, message: options };
    mounts.push(...finishedMount(hostConfig, { ...mount, options }));
  }
  const devices = devicesFor(hostConfig, process.terminal);
  const bounding = tweakedCapabilities(hostConfig);
  // In another's PID namespace it would not be the first, and could reap nobody.
  const begins = hostConfig.Init === true && !hostConfig.PidMode;
  const groups = groupsOf(imageTree(world, lower), textOf(config.User), process.user.gid, hostConfig);
  if (typeof groups === 'string') return { ok: false, message: groups };
  const isFree = hostConfig.Privileged === true;
  const finished: RuntimeSpec = {
    ...spec,
    process: {
      ...process,
      user: { ...process.user, ...(groups.length > 1 ? { additionalGids: groups } : {}) },
      args: begins ? [INIT, '--', ...process.args] : process.args,
      capabilities: heldBy(process.user, bounding),
    },
    linux: {
      ...spec.linux,
      ...(devices.length > 0 ? { devices } : {}),
      ...(isFree || arrayOf(hostConfig.SecurityOpt).includes('seccomp=unconfined') ? { seccomp: null } : {}),
      ...(isFree || Array.isArray(hostConfig.MaskedPaths) ? { maskedPaths: [] as const } : {}),
      resources: { ...spec.linux.resources, ...sharesOf(hostConfig) },
    },
    mounts: [...mounts, ...(begins ? [initMount] : []), ...(process.terminal ? [consoleMount] : [])],
  };
  return { ok: true, spec: finished };
}

/** `--gpus`: there is no driver here for what is asked for (moby daemon/devices.go). */
function missingDriver([first]: readonly { readonly [key: string]: Json }[]): string | null {
  if (!first) return null;
  const sets = arrayOf(first.Capabilities).map((set) => `[${arrayOf(set).map(textOf).join(' ')}]`);
  const driver = JSON.stringify(textOf(first.Driver));
  return `could not select device driver ${driver} with capabilities: [${sets.join(' ')}]`;
}

type Device = NonNullable<RuntimeSpec['linux']['devices']>[number];

const terminal: FileNode = { type: 'device', mode: 0o620, uid: 0, gid: 5, rdev: 'c 136 0' };
/** The two names of a container's terminal: pts(4). */
const terminalDevices: FileTree = { '/console': terminal, '/pts/0': terminal };

/** Its terminal, and for a privileged container the devices of the host. */
function devicesFor(hostConfig: Container['hostConfig'], hasTerminal: boolean): readonly Device[] {
  const own = hasTerminal ? terminalDevices : {};
  const all: FileTree = hostConfig.Privileged === true ? { ...hostDevices, ...own } : own;
  return Object.entries(all).map(([path, { mode, gid, rdev = '' }]) => {
    const [type, major, minor] = rdev.split(' ');
    return {
      path: `/dev${path}`,
      type: type === 'b' ? 'b' : 'c',
      major: Number(major),
      minor: Number(minor),
      fileMode: mode,
      gid,
    };
  });
}

/** What is asked for beside the limits: nothing where it is not. */
function sharesOf({
  CpuShares,
  MemoryReservation,
  MemorySwap,
}: Container['hostConfig']): Partial<RuntimeSpec['linux']['resources']> {
  const given = (value: Json | undefined): value is number => typeof value === 'number' && value !== 0;
  return {
    ...(given(CpuShares) ? { shares: CpuShares } : {}),
    ...(given(MemoryReservation) ? { reservation: MemoryReservation } : {}),
    ...(given(MemorySwap) ? { swap: MemorySwap } : {}),
  };
}

/** A memory disk that somebody has asked for. */
const isMemoryDisk = ({ type, destination }: SpecMount): boolean =>
  type === 'tmpfs' && destination !== '/dev' && destination !== SHM;

function finishedMount(hostConfig: Container['hostConfig'], mount: SpecMount): readonly SpecMount[] {
  const { IpcMode, ShmSize } = hostConfig;
  if (mount.destination === SHM) {
    if (IpcMode === 'none') return [];
    if (IpcMode === 'host')
      return [{ destination: SHM, type: 'bind', source: SHM, options: ['rbind', 'rprivate'] }];
    if (typeof ShmSize === 'number' && ShmSize > 0)
      return [
        {
          ...mount,
          options: mount.options.map((one) => (one.startsWith('size=') ? `size=${ShmSize}` : one)),
        },
      ];
  }
  // A privileged container may write what the kernel shows.
  if (hostConfig.Privileged === true && (mount.type === 'sysfs' || mount.type === 'cgroup2'))
    return [{ ...mount, options: mount.options.map((option) => (option === 'ro' ? 'rw' : option)) }];
  return [mount];
}
