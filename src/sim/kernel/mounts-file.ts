import { withCovers } from './proc-covers.ts';
import type { World } from '../world.ts';
import type { Mount, Process } from './state.ts';

/** Flags that each mount has or has not, in the order in which the kernel shows them. */
export const FLAGS = ['nosuid', 'nodev', 'noexec'];
/** What says how to mount and is not shown afterwards. */
const UNSHOWN = ['ro', 'rw', 'relatime', 'strictatime', 'newinstance', ...FLAGS];

const UNITS: Readonly<Record<string, number>> = { '': 1 / 1024, k: 1, m: 1024, g: 1024 * 1024 };

/** A memory disk's size, however it was given, as the kernel shows it. */
const inKilobytes = (option: string): string =>
  option.replace(
    /^size=(\d+)([kmg]?)$/i,
    (_, size: string, unit: string) => `size=${Number(size) * (UNITS[unit.toLowerCase()] ?? 1)}k`,
  );

/** A mount's options as /proc/mounts shows them: flags first, then what the file system adds (proc_pid_mounts(5)). */
export function shownOptions({ options }: Mount): string {
  const given = options.split(',');
  return [
    given.includes('ro') ? 'ro' : 'rw',
    ...FLAGS.filter((flag) => given.includes(flag)),
    ...(given.includes('strictatime') ? [] : ['relatime']),
    ...given.filter((option) => !UNSHOWN.includes(option)).map(inKilobytes),
  ].join(',');
}

/** /proc/mounts as a process sees it: one line for each mount of its mount namespace. */
export const mountsFile = (world: World, { namespaces }: Process): string =>
  withCovers(world.host.kernel.mounts[namespaces.mnt] ?? [])
    .map((mount) => `${mount.source} ${mount.target} ${mount.fstype} ${shownOptions(mount)} 0 0\n`)
    .join('');
