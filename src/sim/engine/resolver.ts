import { namespaceAt } from '../kernel/namespace-at.ts';
import { hostNamespaces, hostPids } from '../initial-world.ts';
import { processAt } from '../kernel/process-at.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { World } from '../world.ts';
import type { Endpoint } from './state.ts';

/** Where the daemon answers questions for names, in the network namespaces of those on user networks. */
export const RESOLVER = '127.0.0.11';

/** The daemon opens its socket inside of a container's network namespace (moby libnetwork/resolver.go). */
export function* setResolver(machine: Machine, namespace: NamespaceId): Procedure {
  const there = namespaceAt(machine.world(), namespace)?.sockets ?? [];
  if (namespace === hostNamespaces.net || there.some(({ address }) => address === RESOLVER)) return;
  const socket = { protocol: 'udp', address: RESOLVER, port: 53, pid: hostPids.dockerd } as const;
  yield emit({ type: 'socket.opened', namespace, socket });
}

/** Who is on the networks of those in a network namespace, those themselves too. */
function onNetworks(world: World, namespace: NamespaceId): readonly Endpoint[] {
  const containers = Object.values(world.host.engine.containers);
  const askers = containers.filter(
    ({ pid }) => pid !== null && processAt(world, pid)?.namespaces.net === namespace,
  );
  const all = containers.flatMap(({ endpoints }) => endpoints);
  return askers
    .flatMap(({ endpoints }) => endpoints)
    .flatMap(({ networkId }) => all.filter((endpoint) => endpoint.networkId === networkId));
}

/** The address of a container by one of its names, as those see it who are on a network with it; null for no such name. */
export function nameOnNetworks(world: World, namespace: NamespaceId, name: string): string | null {
  const found = onNetworks(world, namespace).find(({ network, dnsNames = [] }) =>
    dnsNames.some((one) => one === name || `${one}.${network}` === name),
  );
  return found?.ipAddress ?? null;
}

/** The name of a container by its address, with its network's; null for nobody on a network with those who ask. */
export function addressOnNetworks(world: World, namespace: NamespaceId, address: string): string | null {
  const found = onNetworks(world, namespace).find(
    ({ ipAddress, dnsNames = [] }) => ipAddress === address && dnsNames.length > 0,
  );
  return found ? `${found.dnsNames?.[0]}.${found.network}` : null;
}
