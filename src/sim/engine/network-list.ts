import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { BRIDGE_GATEWAY, ownNetworkIds } from './endpoint.ts';
import type { UserNetwork } from './state.ts';

/** A network as it is shown. */
export interface Network {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
  readonly config: Json;
  readonly options: Json;
  /** Null for the three that the daemon makes for itself when it starts, and that nobody can take away. */
  readonly own: UserNetwork | null;
}

const bridgeOptions: { readonly [key: string]: string } = {
  'com.docker.network.bridge.default_bridge': 'true',
  'com.docker.network.bridge.enable_icc': 'true',
  'com.docker.network.bridge.enable_ip_masquerade': 'true',
  'com.docker.network.bridge.host_binding_ipv4': '0.0.0.0',
  'com.docker.network.bridge.name': 'docker0',
  'com.docker.network.driver.mtu': '1500',
};

/** The three that are there from the start, then the others. Which containers are on them is said by the containers' endpoints. */
export function networksOf(world: World): readonly Network[] {
  const [bridge, host, none] = ownNetworkIds(world);
  const config = [{ Subnet: '172.17.0.0/16', Gateway: BRIDGE_GATEWAY }];
  return [
    { id: bridge, name: 'bridge', driver: 'bridge', config, options: bridgeOptions, own: null },
    { id: host, name: 'host', driver: 'host', config: [], options: {}, own: null },
    { id: none, name: 'none', driver: 'null', config: [], options: {}, own: null },
    ...Object.values(world.host.engine.networks).map((own) => ({
      id: own.id,
      name: own.name,
      driver: 'bridge',
      config: [{ Subnet: own.subnet, ...(own.range ? { IPRange: own.range } : {}), Gateway: own.gateway }],
      options: own.options,
      own,
    })),
  ];
}

/** The network of an id, a name, or the beginning of exactly one id. */
export function networkNamed(world: World, name: string): Network | null {
  const all = networksOf(world);
  const exact = all.find((network) => network.id === name || network.name === name);
  if (exact) return exact;
  const begun = all.filter(({ id }) => name !== '' && id.startsWith(name));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
