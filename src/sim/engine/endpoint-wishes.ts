import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { inSubnet } from '../kernel/ipv4.ts';
import { arrayOf, objectOf, textOf } from './json-shape.ts';
import type { Network } from './network-list.ts';
import type { Container } from './state.ts';

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
  const isTaken = Object.values(world.host.engine.containers).some(({ endpoints }) =>
    endpoints.some((one) => one.networkId === own.id && one.ipAddress === address),
  );
  return isTaken || address === own.gateway
    ? 'failed to set up container networking: Address already in use'
    : null;
}

/** The names that a container is found by: its own, those that were asked for, its short id. */
export function dnsNamesOf(
  { id, name, config }: Container,
  settings: { readonly [key: string]: Json },
): readonly string[] {
  const names = [name, ...arrayOf(settings.Aliases).map(textOf), id.slice(0, 12), String(config.Hostname)];
  return [...new Set(names)].filter((one) => one !== '');
}
