import { namespaceIn } from '../sim/kernel/namespace-at.ts';
import { bridgeName, networkMode } from '../sim/engine/attachments.ts';
import type { Container } from '../sim/engine/state.ts';
import { hostNamespaces } from '../sim/initial-world.ts';
import type { Interfaces, NatRule } from '../sim/kernel/interfaces.ts';
import { inSubnet, plainAddress } from '../sim/kernel/ipv4.ts';
import type { ContainerId } from '../sim/names.ts';
import type { World } from '../sim/world.ts';
import type { ThingId } from './thing.ts';

/** A bridge of the host: what a Docker network is. */
export interface Bridge {
  readonly id: ThingId;
  /** The interface, `docker0`. */
  readonly name: string;
  /** What docker calls the network, `bridge`. */
  readonly network: string;
  /** With the length of the prefix, `172.17.0.1/16`. */
  readonly address: string;
  /** No way leads out of it. */
  readonly internal: boolean;
}

/** A veth pair: one end is a port of a bridge, the other an interface of a container. */
export interface Cable {
  readonly id: ThingId;
  /** The host's end, `veth919d379`. */
  readonly outside: string;
  /** The container's end, `eth0`, and its address without a prefix. */
  readonly inside: string;
  readonly address: string;
  /** The bridge that it is plugged into. */
  readonly bridge: string;
  /** Whose it is; null where nobody's endpoint has it, as with one that was made by hand. */
  readonly container: ContainerId | null;
}

/** A published port: the rule that gives packets another goal. */
export interface PortRule {
  readonly id: ThingId;
  readonly rule: NatRule;
  /** The bridge that the goal is behind; null where none leads there. */
  readonly bridge: string | null;
  /** The container that has the address. */
  readonly container: { readonly id: ContainerId; readonly name: string } | null;
}

/** The host's network as far as Docker has to do with it. */
export interface Network {
  readonly bridges: readonly Bridge[];
  readonly cables: readonly Cable[];
  readonly rules: readonly PortRule[];
  /** The network card and its address; null where there is none. */
  readonly card: { readonly name: string; readonly address: string } | null;
  /** A container that uses another one's network, and whose. */
  readonly guests: ReadonlyMap<ContainerId, ContainerId>;
}

/** The network as it stands in a World. */
export function networkOf(world: World): Network {
  const { engine, kernel } = world.host;
  const host = namespaceIn(kernel.namespaces, hostNamespaces.net);
  const interfaces = Object.entries(host?.interfaces ?? {});
  const owners = new Map<string, Container>();
  for (const container of Object.values(engine.containers))
    for (const { macAddress } of container.endpoints) owners.set(macAddress, container);
  const bridges = bridgesOf(world, host?.interfaces ?? {});
  const cables = interfaces.flatMap(([outside, { peer, master }]): Cable[] => {
    const end = peer && namespaceIn(kernel.namespaces, peer.namespace)?.interfaces?.[peer.name];
    if (!end || master === undefined) return [];
    const address = plainAddress(end.address);
    const container = owners.get(end.mac)?.id ?? null;
    return [{ id: `cable:${outside}`, outside, inside: peer.name, address, bridge: master, container }];
  });
  const card = interfaces.find(([, { kind }]) => kind === 'physical');
  return {
    bridges,
    cables,
    rules: (host?.nat ?? []).map((rule) => {
      const cable = cables.find(({ address }) => address === rule.toAddress);
      const container = engine.containers[cable?.container ?? ''];
      return {
        id: ruleId(rule),
        rule,
        bridge: bridges.find(({ address }) => inSubnet(address, rule.toAddress))?.name ?? null,
        container: container ? { id: container.id, name: container.name } : null,
      };
    }),
    card: card ? { name: card[0], address: plainAddress(card[1].address) } : null,
    guests: guestsOf(world),
  };
}

/** A rule's name in every view. */
export function ruleId({ address, port, protocol }: NatRule): ThingId {
  return `rule:${address}:${port}/${protocol}`;
}

function bridgesOf(world: World, interfaces: Interfaces): readonly Bridge[] {
  return Object.entries(interfaces).flatMap(([name, { kind, address = '' }]): Bridge[] => {
    if (kind !== 'bridge') return [];
    const own = Object.values(world.host.engine.networks).find(({ id }) => name === bridgeName(id));
    // `bridge` for docker0, `net1` for the bridge of a network of that name.
    const network = name === 'docker0' ? 'bridge' : (own?.name ?? name);
    return [{ id: `network:${name}`, name, network, address, internal: own?.internal ?? false }];
  });
}

/** `--network container:X`: who has no network of its own, and whose it uses. */
function guestsOf({ host: { engine } }: World): Network['guests'] {
  return new Map(
    Object.values(engine.containers).flatMap((container) => {
      const [kind, owner = ''] = networkMode(container).split(':');
      return kind === 'container' && container.pid !== null ? [[container.id, owner] as const] : [];
    }),
  );
}
