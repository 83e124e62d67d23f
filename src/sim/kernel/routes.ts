import type { Interfaces } from './interfaces.ts';
import { numberOf, plainAddress } from './ipv4.ts';

/** The network of an address with its prefix: its first address and how many it has, as numbers. */
export function networkOf(address: string): { readonly base: number; readonly size: number } {
  const size = 2 ** (32 - Number(address.split('/')[1]));
  return { base: Math.floor(numberOf(plainAddress(address)) / size) * size, size };
}

/** A row of the routing table: a network that a device is in, with the device's own address, or the way out. */
export type Route =
  | { readonly device: string; readonly gateway: string }
  | { readonly device: string; readonly address: string };

/** The way out first, then the networks in the order of their addresses. The loopback is in a table of its own. */
export function routesOf(interfaces: Interfaces): readonly Route[] {
  const devices = Object.entries(interfaces).filter(([name, { down }]) => name !== 'lo' && !down);
  const ways = devices.flatMap(([device, { gateway }]) =>
    gateway === undefined ? [] : [{ device, gateway }],
  );
  const networks = devices.flatMap(([device, { address }]) =>
    address === undefined ? [] : [{ device, address }],
  );
  return [...ways, ...networks.sort((a, b) => networkOf(a.address).base - networkOf(b.address).base)];
}
