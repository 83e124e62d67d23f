import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { inSubnet, numberOf } from '../kernel/ipv4.ts';
import { addressOf, takenOn } from './endpoint.ts';
import { arrayOf, objectOf, textOf } from './json-shape.ts';
import type { Network } from './network-list.ts';
import type { Container, UserNetwork } from './state.ts';

/** The address that is asked for with `--ip`; '' where none is. */
export const wantedAddress = (settings: { readonly [key: string]: Json }): string =>
  textOf(objectOf(settings.IPAMConfig).IPv4Address);

/** Why a network cannot give this address; null when it can. */
export function addressProblem(world: World, network: Network, address: string): string | null {
  if (address === '') return null;
  const { own } = network;
  if (!own) return 'user specified IP address is supported on user defined networks only';
  if (!own.hasOwnSubnet)
    return (
      'invalid config for network ' +
      `${network.name}: invalid endpoint settings:\nuser specified IP address is supported only when connecting to networks with user configured subnets`
    );
  if (!inSubnet(own.subnet, address)) return `no configured subnet contains IP address ${address}`;
  return takenOn(world, own.id, own.gateway).has(address) || isEdge(own.subnet, address)
    ? 'failed to set up container networking: Address already in use'
    : null;
}

/** The first and the last address of a subnet stand for itself and for all in it: nobody can have them. */
function isEdge(subnet: string, address: string): boolean {
  const size = 2 ** (32 - Number(subnet.split('/')[1]));
  return size > 2 && [0, size - 1].includes(numberOf(address) % size);
}

/** The lowest address of a network's range that nobody has; null when there is none. */
export function freeInRange(
  world: World,
  { id, subnet, range = subnet, gateway }: UserNetwork,
): string | null {
  const [base = '', bits] = range.split('/');
  const taken = takenOn(world, id, gateway);
  for (let at = 0; at < 2 ** (32 - Number(bits)); at++) {
    const address = addressOf(numberOf(base) + at);
    if (!isEdge(subnet, address) && !taken.has(address)) return address;
  }
  return null;
}

/** The names that a container is found by: its own, those that were asked for, its short id. */
export function dnsNamesOf(
  { id, name, config }: Container,
  settings: { readonly [key: string]: Json },
): readonly string[] {
  const names = [name, ...arrayOf(settings.Aliases).map(textOf), id.slice(0, 12), String(config.Hostname)];
  return [...new Set(names)].filter((one) => one !== '');
}
