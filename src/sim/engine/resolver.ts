import { namespaceAt } from '../kernel/namespace-at.ts';
import { hostNamespaces, hostPids } from '../initial-world.ts';
import { processAt } from '../kernel/process-at.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { World } from '../world.ts';

/** Where the daemon answers questions for names, in the network namespaces of those on user networks. */
export const RESOLVER = '127.0.0.11';

/** The daemon opens its socket inside of a container's network namespace (moby libnetwork/resolver.go). */
export function* setResolver(machine: Machine, namespace: NamespaceId): Procedure {
  const there = namespaceAt(machine.world(), namespace)?.sockets ?? [];
  if (namespace === hostNamespaces.net || there.some(({ address }) => address === RESOLVER)) return;
  const socket = { protocol: 'udp', address: RESOLVER, port: 53, pid: hostPids.dockerd } as const;
  yield emit({ type: 'socket.opened', namespace, socket });
}

/** The address of a container by one of its names, as those see it who are on a network with it; null for no such name. */
export function nameOnNetworks(world: World, namespace: NamespaceId, name: string): string | null {
  const { containers } = world.host.engine;
  const askers = Object.values(containers).filter(
    ({ pid }) => pid !== null && processAt(world, pid)?.namespaces.net === namespace,
  );
  for (const { networkId, network } of askers.flatMap(({ endpoints }) => endpoints))
    for (const { endpoints } of Object.values(containers))
      for (const endpoint of endpoints) {
        if (endpoint.networkId !== networkId) continue;
        const names = endpoint.dnsNames ?? [];
        if (names.some((one) => one === name || `${one}.${network}` === name)) return endpoint.ipAddress;
      }
  return null;
}
