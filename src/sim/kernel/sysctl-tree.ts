import { namespaceAt } from './namespace-at.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import { hexOf } from '../random.ts';
import type { FileNode, FileTree } from './file-tree.ts';
import { madeUp, madeUpDirectory } from './made-up.ts';
import { parentOf } from './overlay.ts';
import { capabilityNames } from './capability-names.ts';
import { procNamespace } from './proc-mount.ts';
import { firstFreePort } from './socket.ts';
import type { Process } from './state.ts';
import { buildOf } from './uname.ts';

/** What nobody may write; what is not here everybody's root may, if it is not mounted read-only. */
const FIXED = [
  'cap_last_cap',
  'ngroups_max',
  'osrelease',
  'ostype',
  'version',
  'random/boot_id',
  'random/uuid',
  'random/entropy_avail',
];

/** A random UUID (version 4) of so many hexadecimal digits, always the same for the same. */
const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

/**
 * /proc/sys: what a process's own namespaces have set, and what one kernel has for all (Documentation/admin-guide/sysctl).
 * In its containers' networks Docker lets everybody have low ports and sockets for echo requests (moby
 * daemon/oci_linux.go).
 */
export function sysctlTree(machine: Machine, reader: Process): FileTree {
  const world = machine.world();
  const { net, uts } = reader.namespaces;
  const { release } = world.host.kernel;
  const { memoryTotal } = world.host.hardware;
  const level = procNamespace(world, reader) ?? '';
  const threads = Math.floor(memoryTotal / (8 * 16 * 1024));
  const values: Readonly<Record<string, () => string | number>> = {
    'fs/file-max': () => '9223372036854775807',
    'fs/inotify/max_user_instances': () => 128,
    'fs/inotify/max_user_watches': () => 65_536,
    'fs/nr_open': () => 1_048_576,
    'fs/pipe-max-size': () => 1_048_576,
    'kernel/cap_last_cap': () => capabilityNames.length - 1,
    'kernel/core_pattern': () => 'core',
    'kernel/domainname': () => '(none)',
    'kernel/hostname': () => namespaceAt(world, uts)?.hostname ?? '',
    'kernel/msgmax': () => 8192,
    'kernel/ngroups_max': () => 65_536,
    'kernel/ns_last_pid': () => (namespaceAt(world, level)?.nextPid ?? world.host.kernel.nextPid) - 1,
    'kernel/osrelease': () => release,
    'kernel/ostype': () => 'Linux',
    'kernel/overflowgid': () => 65_534,
    'kernel/overflowuid': () => 65_534,
    'kernel/panic': () => 0,
    'kernel/pid_max': () => 4_194_304,
    'kernel/random/boot_id': () => uuidOf(hexOf(world.seed, 'boot', 0)),
    'kernel/random/entropy_avail': () => 256,
    'kernel/random/uuid': () => uuidOf(hexOf(world.seed, 'uuid', machine.now(), reader.pid)),
    'kernel/randomize_va_space': () => 2,
    'kernel/sem': () => '32000\t1024000000\t500\t32000',
    'kernel/shmall': () => '18446744073692774399',
    'kernel/shmmax': () => '18446744073692774399',
    'kernel/shmmni': () => 4096,
    'kernel/threads-max': () => threads,
    'kernel/version': () => buildOf(world),
    'net/core/somaxconn': () => 4096,
    'net/ipv4/icmp_echo_ignore_all': () => 0,
    'net/ipv4/ip_default_ttl': () => 64,
    'net/ipv4/ip_forward': () => 1,
    'net/ipv4/ip_local_port_range': () => '32768\t60999',
    'net/ipv4/ip_unprivileged_port_start': () => firstFreePort(net),
    'net/ipv4/ping_group_range': () => (net === hostNamespaces.net ? '1\t0' : '0\t2147483647'),
    'net/ipv4/tcp_fin_timeout': () => 60,
    'net/ipv4/tcp_keepalive_time': () => 7200,
    'net/ipv4/tcp_syncookies': () => 1,
    'user/max_pid_namespaces': () => Math.floor(threads / 2),
    'user/max_user_namespaces': () => Math.floor(threads / 2),
    'vm/dirty_ratio': () => 20,
    'vm/max_map_count': () => 65_530,
    'vm/nr_hugepages': () => 0,
    'vm/overcommit_memory': () => 0,
    'vm/overcommit_ratio': () => 50,
    'vm/swappiness': () => 60,
  };
  const tree: Record<string, FileNode> = {};
  for (const [name, value] of Object.entries(values)) {
    const path = `/proc/sys/${name}`;
    for (let above = parentOf(path); above !== '/proc'; above = parentOf(above))
      tree[above] ??= madeUpDirectory();
    const isFixed = FIXED.includes(name.replace('kernel/', ''));
    tree[path] = madeUp(isFixed ? 0o444 : 0o644, () => `${value()}\n`);
  }
  return tree;
}
