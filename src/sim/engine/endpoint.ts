import { hexOf } from '../random.ts';
import type { World } from '../world.ts';
import type { Endpoint } from './state.ts';

/** The id of the network that containers are on unless told otherwise. */
export function bridgeId({ seed }: World): string {
  if (bridge?.seed !== seed) bridge = { seed, id: hexOf(seed, 'network', 0) };
  return bridge.id;
}

/** It depends on the seed alone and is asked for at every list, so the last one is kept. */
let bridge: { readonly seed: number; readonly id: string } | null = null;

/** A place on the bridge network: the lowest address that is free, after the gateway's 172.17.0.1. */
export function connectEndpoint(world: World, container: string): Endpoint {
  const taken = new Set<string>();
  for (const one of Object.values(world.host.engine.containers))
    for (const { ipAddress } of one.endpoints) taken.add(ipAddress);
  let host = 2;
  while (taken.has(addressOf(host))) host++;
  const bytes = [0x02, 0x42, 172, 17, Math.floor(host / 256), host % 256];
  return {
    network: 'bridge',
    endpointId: hexOf(world.seed, `endpoint of ${container}`, 0),
    ipAddress: addressOf(host),
    macAddress: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':'),
  };
}

const addressOf = (host: number): string => `172.17.${Math.floor(host / 256)}.${host % 256}`;
