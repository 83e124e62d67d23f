import { cgroupFile } from './cgroup-files.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import { type Pid, processKey } from '../names.ts';

const CGROUPS = '/sys/fs/cgroup/';

/** Our own tool for the limits, in every container with a shell and in no image. */
export const STRESS = '/usr/local/bin/stress';

/** The files that are no files: what Docker binds over /etc and what the kernel shows under /proc. Null elsewhere. */
export function virtualFile(machine: Machine, pid: Pid, path: string): string | null {
  const { processes, namespaces } = machine.world().host.kernel;
  const process = processes[processKey(pid)];
  if (!process) return null;
  const hostname = namespaces[process.namespaces.uts]?.hostname ?? '';
  const address = namespaces[process.namespaces.net]?.interfaces?.eth0?.address?.split('/')[0];
  if (path.startsWith(CGROUPS) && process.namespaces.cgroup !== hostNamespaces.cgroup)
    return cgroupFile(machine.world(), process, path.slice(CGROUPS.length), machine.now());
  switch (path) {
    case '/dev/null':
      return '';
    case '/etc/hostname':
      return `${hostname}\n`;
    case '/etc/hosts':
      return `127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\nfe00::0\tip6-localnet\nff00::0\tip6-mcastprefix\nff02::1\tip6-allnodes\nff02::2\tip6-allrouters\n${address ? `${address}\t${hostname}\n` : ''}`;
    case '/proc/sys/kernel/hostname':
      return `${hostname}\n`;
    case '/proc/self/cgroup':
    case '/proc/1/cgroup':
      return process.namespaces.cgroup === hostNamespaces.cgroup ? `0::${process.cgroup}\n` : '0::/\n';
    case '/proc/self/mounts':
    case '/proc/mounts':
      return (namespaces[process.namespaces.mnt]?.mounts ?? [])
        .map((mount) => `${mount.source} ${mount.target} ${mount.fstype} ${mount.options} 0 0\n`)
        .join('');
    default:
      return null;
  }
}
