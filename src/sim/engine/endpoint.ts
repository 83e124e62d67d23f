import { numberOf } from '../kernel/ipv4.ts';
import { hexOf } from '../random.ts';
import type { World } from '../world.ts';
import type { Container, Endpoint, NetworkPlace } from './state.ts';

/** The ids of the networks that the daemon makes for itself: bridge, host and none. */
export function ownNetworkIds({ seed }: World): readonly [string, string, string] {
  if (own?.seed !== seed)
    own = {
      seed,
      ids: [hexOf(seed, 'network', 0), hexOf(seed, 'network', 1), hexOf(seed, 'network', 2)],
    };
  return own.ids;
}

/** They depend on the seed alone and are asked for at every list, so the last ones are kept. */
let own: { readonly seed: number; readonly ids: readonly [string, string, string] } | null = null;

/** The id of the network that containers are on unless told otherwise. */
const bridgeId = (world: World): string => ownNetworkIds(world)[0];

/** The host's address on the network that containers are on unless told otherwise. */
export const BRIDGE_GATEWAY = '172.17.0.1';

/** The network that containers are on unless told otherwise. */
export const bridgePlace = (world: World): NetworkPlace => ({
  network: 'bridge',
  networkId: bridgeId(world),
  bridge: 'docker0',
  gateway: BRIDGE_GATEWAY,
  prefixLength: 16,
});

/** A place on a bridge network: the lowest address that is free, or the one that is asked for. */
export function endpointOn(
  world: World,
  { id }: Container,
  place: NetworkPlace,
  wanted: Partial<Endpoint> = {},
): Endpoint {
  const kind = place.network === 'bridge' ? '' : ` on ${place.networkId}`;
  return {
    ...place,
    endpointId: hexOf(world.seed, `endpoint of ${id}${kind}`, 0),
    ipAddress: wanted.ipAddress ?? lowestFree(world, place),
    macAddress: macOf(hexOf(world.seed, `MAC of ${id}${kind}`, 0)),
    ...wanted,
  };
}

function lowestFree(world: World, { networkId, gateway, prefixLength }: NetworkPlace): string {
  const taken = takenOn(world, networkId, gateway);
  const size = 2 ** (32 - prefixLength);
  let address = Math.floor(numberOf(gateway) / size) * size + 1;
  while (taken.has(addressOf(address))) address++;
  return addressOf(address);
}

/** The addresses that somebody has on a network, its gateway's among them. */
export function takenOn(world: World, id: string, gateway: string): ReadonlySet<string> {
  const taken = new Set([gateway]);
  for (const one of Object.values(world.host.engine.containers))
    for (const { networkId, ipAddress } of one.endpoints) if (networkId === id) taken.add(ipAddress);
  return taken;
}

/** A MAC address out of hex digits: one that is nobody's by right (IEEE 802, locally administered), as dockerd draws them. */
export const macOf = (hex: string): string =>
  [
    ((Number.parseInt(hex.slice(0, 2), 16) & 0xfe) | 2).toString(16).padStart(2, '0'),
    ...[2, 4, 6, 8, 10].map((at) => hex.slice(at, at + 2)),
  ].join(':');

/** The IPv4 address of a number. */
export const addressOf = (number: number): string =>
  [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.');
