import { processAt } from './process-at.ts';
import type { World } from '../world.ts';
import { withKernel } from './apply.ts';
import type { KernelEvent } from './events.ts';
import type { IoCounts } from './state.ts';

/** The host's only disk, /dev/sda (admin-guide/devices.txt). */
export const disk = { major: 8, minor: 0 } as const;

const none: IoCounts = { read: 0, written: 0, reads: 0, writes: 0 };

/** The World with what the disk did counted for the control group of the process that it was for. */
export function withIo(
  world: World,
  { device, direction, bytes, pid }: Extract<KernelEvent, { type: 'device.used' }>,
): World {
  const { cgroups } = world.host.kernel;
  const path = pid === undefined ? undefined : processAt(world, pid)?.cgroup;
  const cgroup = path === undefined ? undefined : cgroups[path];
  // The root group has no counters of its own: they are the disk's.
  if (device !== 'disk' || !cgroup || cgroup.path === '/') return world;
  const { read, written, reads, writes } = cgroup.io ?? none;
  const io: IoCounts =
    direction === 'in'
      ? { read: read + bytes, written, reads: reads + 1, writes }
      : { read, written: written + bytes, reads, writes: writes + 1 };
  return withKernel(world, { cgroups: { ...cgroups, [cgroup.path]: { ...cgroup, io } } });
}

/** The file io.stat of a control group: the kernel's Documentation/admin-guide/cgroup-v2.rst. */
export const ioStat = ({ read, written, reads, writes }: IoCounts): string =>
  `${disk.major}:${disk.minor} rbytes=${read} wbytes=${written} rios=${reads} wios=${writes} dbytes=0 dios=0\n`;
