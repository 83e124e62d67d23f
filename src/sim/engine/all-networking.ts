import { hostNamespaces } from '../initial-world.ts';
import type { NatRule } from '../kernel/interfaces.ts';
import { emit } from '../procedure.ts';
import { bridgeNetworking, type Networking } from './networking.ts';
import { publishPorts } from './publish-ports.ts';
import type { Container } from './state.ts';

/** Networks of every kind, and ports that are published. */
export const allNetworking: Networking = {
  *allocate(machine, container) {
    yield* bridgeNetworking.allocate(machine, container);
    const { id, status } = container;
    const [first, ...others] = machine.world().host.engine.containers[id]?.endpoints ?? [];
    if (!first) return null;
    const published = yield* publishPorts(machine, container, first);
    if (!published.ok) {
      yield* bridgeNetworking.release(machine, container);
      return published.message;
    }
    const { ports } = published;
    if (ports.length > 0)
      yield* emit({
        type: 'container.changed',
        id,
        status,
        change: { endpoints: [{ ...first, ports }, ...others] },
      });
    return null;
  },
  *plug(machine, container, pid) {
    yield* bridgeNetworking.plug(machine, container, pid);
    const now = machine.world().host.engine.containers[container.id];
    for (const rule of now ? rulesOf(now) : [])
      yield* emit({ type: 'rule.added', namespace: hostNamespaces.net, rule });
  },
  *release(machine, container) {
    const world = machine.world();
    const now = world.host.engine.containers[container.id];
    const there = world.host.kernel.namespaces[hostNamespaces.net]?.nat ?? [];
    // A start that failed has not come as far as the rules.
    for (const rule of now ? rulesOf(now) : [])
      if (there.some(({ port, toAddress }) => port === rule.port && toAddress === rule.toAddress))
        yield* emit({ type: 'rule.removed', namespace: hostNamespaces.net, rule });
    yield* bridgeNetworking.release(machine, container);
  },
};

/** What leads to a container's ports, for the old internet alone: no container has an address of the new one. */
function rulesOf({ endpoints }: Container): readonly NatRule[] {
  return endpoints.flatMap(({ ipAddress, ports = [] }) =>
    ports
      .filter(({ hostIp }) => !hostIp.includes(':'))
      .map(({ port, hostIp, hostPort }) => {
        const [number = '', protocol = 'tcp'] = port.split('/');
        return { protocol, address: hostIp, port: hostPort, toAddress: ipAddress, toPort: Number(number) };
      }),
  );
}
