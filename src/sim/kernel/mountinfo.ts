import type { World } from '../world.ts';
import { isUnder } from './below.ts';
import { withCovers } from './proc-covers.ts';
import { FLAGS, shownOptions } from './mounts-file.ts';
import type { Mount, Process } from './state.ts';

/** The number that the host's first mount has. */
const FIRST = 24;

/** Which file system it is: the disk's partition, or one of those without a device, each with a number of its own. */
function deviceOf(mount: Mount, seen: string[]): string {
  if (mount.directory !== undefined) return '8:1';
  const { fstype, memory, overlay, source } = mount;
  const key = memory ?? overlay?.upper ?? `${fstype} ${source}`;
  if (!seen.includes(key)) seen.push(key);
  return `0:${seen.indexOf(key) + 22}`;
}

/**
 * /proc/PID/mountinfo (proc_pid_mountinfo(5)): like mounts, with numbers that say what is mounted on what, and which part
 * of a file system it is. What belongs to the mount comes first, what to its file system last.
 */
export function mountinfo(world: World, { namespaces }: Process): string {
  const mounts = withCovers(world.host.kernel.mounts[namespaces.mnt] ?? []);
  const seen: string[] = [];
  return mounts
    .map((mount, index) => {
      const { target, from: within = '/', fstype, source } = mount;
      const at = target.startsWith('/proc/') ? target.slice(5) : '/';
      const from = fstype === 'proc' ? at : within;
      const below = mounts.findLastIndex((other, at) => at < index && isUnder(target, other.target));
      const options = shownOptions(mount).split(',');
      const own = options.filter((option) => ['ro', 'rw', 'relatime', ...FLAGS].includes(option));
      const rest = options.filter((option) => !own.includes(option));
      const numbers = `${FIRST + index} ${below < 0 ? 1 : FIRST + below} ${deviceOf(mount, seen)}`;
      return `${numbers} ${from} ${target} ${own.join(',')} - ${fstype} ${source} ${[own[0], ...rest].join(',')}\n`;
    })
    .join('');
}
