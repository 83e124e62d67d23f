import { namespaceAt } from '../kernel/namespace-at.ts';
import type { World } from '../world.ts';
import { hostNamespaces } from '../initial-world.ts';
import { numberOf } from '../kernel/ipv4.ts';
import { addressOf } from './endpoint.ts';

/** What the daemon gives to networks that ask for nothing (moby ipamutils): 172.17 to 172.31, then pieces of 192.168. */
const pools: readonly string[] = [
  ...Array.from({ length: 15 }, (_, at) => `172.${17 + at}.0.0/16`),
  ...Array.from({ length: 16 }, (_, at) => `192.168.${16 * at}.0/20`),
];

/** A subnet in its plain form, `10.1.2.3/16` as `10.1.0.0/16`; null for what is none. */
export function subnetOf(text: string): string | null {
  const [, address = '', bits = ''] = /^(\d+\.\d+\.\d+\.\d+)\/(\d+)$/.exec(text) ?? [];
  if (address === '' || Number(bits) > 32 || address.split('.').some((part) => Number(part) > 255))
    return null;
  const size = 2 ** (32 - Number(bits));
  return `${addressOf(Math.floor(numberOf(address) / size) * size)}/${bits}`;
}

/** Whether two subnets have addresses in common. */
export function overlap(a: string, b: string): boolean {
  const [wide = '', narrow = ''] = [a, b].sort((x, y) => bitsOf(x) - bitsOf(y));
  const size = 2 ** (32 - bitsOf(wide));
  return Math.floor(baseOf(wide) / size) === Math.floor(baseOf(narrow) / size);
}

const bitsOf = (subnet: string): number => Number(subnet.split('/')[1]);
const baseOf = (subnet: string): number => numberOf(subnet.split('/')[0] ?? '');

/** The subnets that are in use: those of the networks, and for what is given out unasked those of the host's interfaces. */
export function usedSubnets(world: World): readonly string[] {
  return ['172.17.0.0/16', ...Object.values(world.host.engine.networks).map(({ subnet }) => subnet)];
}

/** A subnet that nobody uses; null when all are taken. */
export function freeSubnet(world: World): string | null {
  const interfaces = Object.values(namespaceAt(world, hostNamespaces.net)?.interfaces ?? {});
  const used = [...usedSubnets(world), ...interfaces.flatMap(({ address }) => subnetOf(address ?? '') ?? [])];
  return pools.find((pool) => used.every((one) => !overlap(pool, one))) ?? null;
}

/** The first address of a subnet, which its bridge has. */
export const firstAddress = (subnet: string): string => addressOf(baseOf(subnet) + 1);
