import type { Json, RuntimeSpec } from '../spec.ts';
import { tweakedCapabilities } from './capability-tweaks.ts';
import { heldBy, type SpecResult } from './runtime-spec.ts';
import type { Container } from './state.ts';

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

/** What a bundle has else where a container is asked for with more or less than usual (moby daemon/oci_linux.go). */
export function finishSpec({ hostConfig }: Container, spec: RuntimeSpec): SpecResult {
  if (Number(hostConfig.CpuShares) < 0) return { ok: false, message: 'shares: invalid argument' };
  const { process } = spec;
  const bounding = tweakedCapabilities(hostConfig);
  // In another's PID namespace it would not be the first, and could reap nobody.
  const begins = hostConfig.Init === true && !hostConfig.PidMode;
  const finished: RuntimeSpec = {
    ...spec,
    process: {
      ...process,
      args: begins ? [INIT, '--', ...process.args] : process.args,
      capabilities: heldBy(process.user, bounding),
    },
    linux: { ...spec.linux, resources: { ...spec.linux.resources, ...sharesOf(hostConfig) } },
    mounts: [
      ...spec.mounts.flatMap((mount) => finishedMount(hostConfig, mount)),
      ...(begins ? [initMount] : []),
    ],
  };
  return { ok: true, spec: finished };
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
