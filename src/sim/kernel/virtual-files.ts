import { cgroupFile } from './cgroup-files.ts';
import type { Mount } from './state.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import { type Pid, processKey } from '../names.ts';

const CGROUPS = '/sys/fs/cgroup/';

/** Flags that each mount has or has not, in the order in which the kernel shows them. */
const FLAGS = ['nosuid', 'nodev', 'noexec'];
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
function shownOptions({ options }: Mount): string {
  const given = options.split(',');
  return [
    given.includes('ro') ? 'ro' : 'rw',
    ...FLAGS.filter((flag) => given.includes(flag)),
    ...(given.includes('strictatime') ? [] : ['relatime']),
    ...given.filter((option) => !UNSHOWN.includes(option)).map(inKilobytes),
  ].join(',');
}

/** The files that are no files: what the kernel shows under /proc and /sys. Null elsewhere. */
export function virtualFile(machine: Machine, pid: Pid, path: string): string | null {
  const { processes, namespaces } = machine.world().host.kernel;
  const process = processes[processKey(pid)];
  if (!process) return null;
  if (path.startsWith(CGROUPS) && process.namespaces.cgroup !== hostNamespaces.cgroup)
    return cgroupFile(machine.world(), process, path.slice(CGROUPS.length), machine.now());
  switch (path) {
    case '/dev/null':
      return '';
    case '/proc/self/cgroup':
    case '/proc/1/cgroup':
      return process.namespaces.cgroup === hostNamespaces.cgroup ? `0::${process.cgroup}\n` : '0::/\n';
    case '/proc/uptime': {
      // Each processor has been idle as long as nothing says otherwise.
      const { boottime = 0 } = namespaces[process.namespaces.time]?.offsets ?? {};
      const up = machine.now() / 1000;
      const { cpus } = machine.world().host.hardware;
      return `${(up + boottime).toFixed(2)} ${(up * cpus).toFixed(2)}\n`;
    }
    case '/proc/self/mounts':
    case '/proc/mounts':
      return (namespaces[process.namespaces.mnt]?.mounts ?? [])
        .map((mount) => `${mount.source} ${mount.target} ${mount.fstype} ${shownOptions(mount)} 0 0\n`)
        .join('');
    default:
      return null;
  }
}
