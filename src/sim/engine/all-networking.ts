import { namespaceIn } from '../kernel/namespace-at.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { NatRule } from '../kernel/interfaces.ts';
import { processAt } from '../kernel/process-at.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import { attachmentsOf, networkMode, placeOf } from './attachments.ts';
import { addressProblem, dnsNamesOf, freeInRange, wantedAddress } from './endpoint-wishes.ts';
import { endpointOn } from './endpoint.ts';
import { networkNamed } from './network-list.ts';
import { bridgeNetworking, type Networking } from './networking.ts';
import { publishNetwork } from './publish.ts';
import { publishPorts } from './publish-ports.ts';
import { setResolver } from './resolver.ts';
import type { Attachment, Container, Endpoint } from './state.ts';

/** Networks of every kind, and ports that are published. */
export const allNetworking: Networking = {
  *allocate(machine, container) {
    const { id } = container;
    for (const attachment of attachmentsOf(container)) {
      const found = endpointFor(machine, container, attachment);
      if (typeof found === 'string') {
        yield* allNetworking.release(machine, container);
        return found;
      }
      yield* settle(machine, id, (endpoints) => endpoints.concat([found]));
      yield* publishNetwork(machine, 'connect', id, found);
    }
    const [first] = endpointsOf(machine, id);
    // Who is on the host's network needs no way in, and who is nowhere has none.
    if (!first || first.bridge === '') return null;
    const published = yield* publishPorts(machine, container, first);
    if (!published.ok) {
      yield* allNetworking.release(machine, container);
      return published.message;
    }
    const { ports } = published;
    if (ports.length > 0)
      yield* settle(machine, id, ([own, ...others]) => (own ? [{ ...own, ports }, ...others] : []));
    return null;
  },
  *plug(machine, container, pid) {
    yield* bridgeNetworking.plug(machine, container, pid);
    const endpoints = endpointsOf(machine, container.id);
    for (const rule of rulesOf(endpoints))
      yield emit({ type: 'rule.added', namespace: hostNamespaces.net, rule });
    const namespace = processAt(machine.world(), pid)?.namespaces.net;
    if (namespace && endpoints.some(({ dnsNames }) => dnsNames)) yield* setResolver(machine, namespace);
  },
  *release(machine, { id }) {
    for (const endpoint of endpointsOf(machine, id)) yield* releaseEndpoint(machine, id, endpoint);
  },
};

const endpointsOf = (machine: Machine, id: string): readonly Endpoint[] =>
  machine.world().host.engine.containers[id]?.endpoints ?? [];

/** Notes where a container is. */
export function* settle(
  machine: Machine,
  id: string,
  change: (endpoints: readonly Endpoint[]) => readonly Endpoint[],
): Procedure {
  const container = machine.world().host.engine.containers[id];
  if (!container) return;
  const endpoints = change(container.endpoints);
  yield emit({ type: 'container.changed', id, change: { endpoints } });
}

/** A container's place on a network that it wants, or why it cannot have it. */
export function endpointFor(
  machine: Machine,
  container: Container,
  { network: name, settings }: Attachment,
): Endpoint | string {
  const world = machine.world();
  const network = networkNamed(world, name);
  if (!network) return `failed to set up container networking: network ${name} not found`;
  const place = placeOf(world, network);
  const asked = wantedAddress(settings);
  const problem = addressProblem(world, network, asked);
  if (problem !== null) return problem;
  const ipAddress = asked || (network.own ? freeInRange(world, network.own) : '');
  if (ipAddress === null)
    return `failed to set up container networking: no available IPv4 addresses on this network's address pools: ${network.name} (${network.id})`;
  const endpoint = endpointOn(world, container, place, {
    ...(ipAddress === '' ? {} : { ipAddress }),
    ...(network.own ? { dnsNames: dnsNamesOf(container, settings) } : {}),
  });
  // On host and none there is a place and nothing in it.
  return place.bridge === '' ? { ...endpoint, ipAddress: '', macAddress: '' } : endpoint;
}

/** Takes a container from one network: its rules, its veth pair, its place. */
export function* releaseEndpoint(machine: Machine, id: string, endpoint: Endpoint): Procedure {
  const { namespaces } = machine.world().host.kernel;
  const host = namespaceIn(namespaces, hostNamespaces.net);
  // A start that failed has not come as far as the rules.
  for (const rule of rulesOf([endpoint]))
    if (host?.nat?.some(({ port, toAddress }) => port === rule.port && toAddress === rule.toAddress))
      yield emit({ type: 'rule.removed', namespace: hostNamespaces.net, rule });
  const pair = Object.entries(host?.interfaces ?? {}).find(([, { peer, master }]) => {
    const other = peer && namespaceIn(namespaces, peer.namespace)?.interfaces?.[peer.name];
    return master === endpoint.bridge && other?.mac === endpoint.macAddress;
  });
  if (pair) yield emit({ type: 'interface.removed', namespace: hostNamespaces.net, name: pair[0] });
  yield* settle(machine, id, (endpoints) =>
    endpoints.filter(({ networkId }) => networkId !== endpoint.networkId),
  );
  yield* publishNetwork(machine, 'disconnect', id, endpoint);
}

/** What leads to a container's ports, by IPv4 alone: no container has an address of IPv6. */
function rulesOf(endpoints: readonly Endpoint[]): readonly NatRule[] {
  return endpoints.flatMap(({ ipAddress, ports = [] }) =>
    ports
      .filter(({ hostIp }) => !hostIp.includes(':'))
      .map(({ port, hostIp, hostPort }) => {
        const [number = '', protocol = 'tcp'] = port.split('/');
        return { protocol, address: hostIp, port: hostPort, toAddress: ipAddress, toPort: Number(number) };
      }),
  );
}

/** Whether a container shares its network with the host or with another container. */
export const isGuest = (container: Container): boolean => {
  const mode = networkMode(container);
  return mode === 'host' || mode.startsWith('container:');
};
