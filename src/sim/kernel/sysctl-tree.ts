import { namespaceAt } from './namespace-at.ts';
import { directory, file } from '../image/file.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { World } from '../world.ts';
import type { FileTree } from './file-tree.ts';
import { firstFreePort } from './socket.ts';
import type { Process } from './state.ts';

/**
 * /proc/sys as far as it is here: what a process's own namespaces have set. In its containers' networks Docker lets
 * everybody have low ports and sockets for echo requests (moby daemon/oci_linux.go).
 */
export function sysctlTree(world: World, { namespaces }: Process): FileTree {
  const { net, uts } = namespaces;
  const hostname = namespaceAt(world, uts)?.hostname ?? '';
  return {
    '/proc/sys': directory(0o555),
    '/proc/sys/kernel': directory(0o555),
    '/proc/sys/kernel/hostname': file(`${hostname}\n`, 0o644),
    '/proc/sys/net': directory(0o555),
    '/proc/sys/net/ipv4': directory(0o555),
    '/proc/sys/net/ipv4/ip_unprivileged_port_start': file(`${firstFreePort(net)}\n`, 0o644),
    '/proc/sys/net/ipv4/ping_group_range': file(
      net === hostNamespaces.net ? '1\t0\n' : '0\t2147483647\n',
      0o644,
    ),
  };
}
