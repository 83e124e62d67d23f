import { namespaceIn } from '../kernel/namespace-at.ts';
import { hostNamespaces } from '../initial-world.ts';
import { processAt } from '../kernel/process-at.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import { hexOf } from '../random.ts';
import { bridgePlace, endpointOn, macOf } from './endpoint.ts';
import { publishNetwork } from './publish.ts';
import type { Container, Endpoint } from './state.ts';

/** How a container comes onto its networks and off them again. */
export interface Networking {
  /** Gives it its places before it is made; in words why it cannot have one, else null. */
  readonly allocate: (machine: Machine, container: Container) => Procedure<string | null>;
  /** Plugs it in, once its first process is there and waits. */
  readonly plug: (machine: Machine, container: Container, pid: Pid) => Procedure;
  /** Takes from it what it had. */
  readonly release: (machine: Machine, container: Container) => Procedure;
}

/** The default bridge and nothing else: what a first run needs. */
export const bridgeNetworking: Networking = {
  *allocate(machine, { id }) {
    const world = machine.world();
    const container = world.host.engine.containers[id];
    const endpoints = container ? [endpointOn(world, container, bridgePlace(world))] : [];
    yield emit({ type: 'container.changed', id, change: { endpoints } });
    yield* publishNetwork(machine, 'connect', id);
    return null;
  },
  plug,
  *release(machine, { id }) {
    if (machine.world().host.engine.containers[id])
      yield emit({ type: 'container.changed', id, change: { endpoints: [] } });
    yield* publishNetwork(machine, 'disconnect', id);
  },
};

function* plug(machine: Machine, { id }: Container, pid: Pid): Procedure {
  const namespace = processAt(machine.world(), pid)?.namespaces.net;
  const endpoints = machine.world().host.engine.containers[id]?.endpoints ?? [];
  if (namespace) for (const endpoint of endpoints) yield* plugIn(machine, namespace, endpoint);
}

/** A veth pair for one place: one end in the bridge, the other one is the container's next ethN (veth(4)). */
export function* plugIn(machine: Machine, namespace: NamespaceId, endpoint: Endpoint): Procedure {
  const { bridge, ipAddress, prefixLength, macAddress, gateway, internal } = endpoint;
  if (bridge === '') return;
  const { host, ordinals } = machine.world();
  const there = namespaceIn(host.kernel.namespaces, namespace)?.interfaces ?? {};
  let at = 0;
  while (there[`eth${at}`]) at++;
  // One way out is enough.
  const isWayOut = internal !== true && !Object.values(there).some((one) => one.gateway !== undefined);
  const ordinal = ordinals.interface ?? 0;
  const hex = hexOf(machine.seed, 'veth', ordinal);
  const inner = { namespace, name: `eth${at}` };
  const outer = { namespace: hostNamespaces.net, name: `veth${hex.slice(0, 7)}` };
  yield emit({
    type: 'interface.configured',
    ...outer,
    interface: { index: ordinal + 5, kind: 'veth', mac: macOf(hex.slice(8)), peer: inner, master: bridge },
  });
  yield emit({
    type: 'interface.configured',
    ...inner,
    interface: {
      index: ordinal + 4,
      kind: 'veth',
      mac: macAddress,
      address: `${ipAddress}/${prefixLength}`,
      ...(isWayOut ? { gateway } : {}),
      peer: outer,
    },
  });
}
