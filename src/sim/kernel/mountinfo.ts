import type { World } from '../world.ts';
import { isUnder } from './below.ts';
import { withCovers } from './proc-covers.ts';
import { FLAGS, shownOptions } from './mounts-file.ts';
import type { Mount, Process } from './state.ts';

/** The number that the host's first mount has. */
const FIRST = 24;

/** Which file system it is: the disk's partition, or one of those without a device, each with a number of its own. */
function deviceOf(mount: Mount, all: readonly Mount[], seen: string[]): string {
  if (mount.directory !== undefined) return '8:1';
  const { fstype, overlay, source } = mount;
  const device = mount.from === '/null' ? all.find(({ target }) => target === '/dev') : undefined;
  const key = (device ?? mount).memory ?? overlay?.upper ?? `${fstype} ${source}`;
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
      // A part of a file system may be read-only where the whole is not.
      const whole = fstype === 'proc' || mount.directory !== undefined ? 'rw' : own[0];
      const numbers = `${FIRST + index} ${below < 0 ? 1 : FIRST + below} ${deviceOf(mount, mounts, seen)}`;
      return `${numbers} ${from} ${target} ${own.join(',')} - ${fstype} ${source} ${[whole, ...rest].join(',')}\n`;
    })
    .join('');
}
