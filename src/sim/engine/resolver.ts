import { hostNamespaces, hostPids } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';

/** Where the daemon answers questions for names, in the network namespaces of those on user networks. */
const RESOLVER = '127.0.0.11';

/** The daemon opens its socket inside of a container's network namespace (moby libnetwork/resolver.go). */
export function* setResolver(machine: Machine, namespace: NamespaceId): Procedure {
  const there = machine.world().host.kernel.namespaces[namespace]?.sockets ?? [];
  if (namespace === hostNamespaces.net || there.some(({ address }) => address === RESOLVER)) return;
  const socket = { protocol: 'udp', address: RESOLVER, port: 53, pid: hostPids.dockerd } as const;
  yield* emit({ type: 'socket.opened', namespace, socket });
}
