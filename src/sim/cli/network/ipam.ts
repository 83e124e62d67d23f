import type { Json } from '../../spec.ts';
import { type Given, listOf } from '../command.ts';
import { cidrOf, holds } from '../parse/cidr.ts';

type Config = { readonly Subnet: string; IPRange?: string; Gateway?: string } & Record<string, Json>;

/** Whether `text`, an address or a block, begins in a subnet; a sentence where one of them cannot be read. */
function matches(subnet: string, text: string): boolean | string {
  const block = cidrOf(subnet);
  if (block === null) return `invalid subnet: invalid CIDR address: ${subnet}`;
  if (text.includes('/') && cidrOf(text) === null) return `invalid CIDR address: ${text}`;
  return holds(block, text.split('/')[0] ?? '');
}

/**
 * The subnets of `docker network create`, each with the range, the gateway and the addresses that lie in it, or the
 * sentence of the client that refuses them: consolidateIpam of docker/cli 28.2.2.
 */
export function ipamConfig(given: Given): readonly Config[] | string {
  const subnets = listOf(given, 'subnet');
  const ranges = listOf(given, 'ip-range');
  const gateways = listOf(given, 'gateway');
  if (subnets.length < ranges.length || subnets.length < gateways.length)
    return 'every ip-range or gateway must have a corresponding subnet';
  const configs: Config[] = [];
  for (const subnet of subnets) {
    for (const { Subnet } of configs) {
      for (const found of [matches(subnet, Subnet), matches(Subnet, subnet)]) {
        if (typeof found === 'string') return found;
        if (found) return 'multiple overlapping subnet configuration is not supported';
      }
    }
    configs.push({ Subnet: subnet });
  }
  const place = (text: string, what: string, put: (config: Config) => string | null): string | null => {
    let isPlaced = false;
    for (const config of configs) {
      const found = matches(config.Subnet, text);
      if (typeof found === 'string') return found;
      if (!found) continue;
      const problem = put(config);
      if (problem !== null) return problem;
      isPlaced = true;
    }
    return isPlaced ? null : `no matching subnet for ${what} ${text}`;
  };
  /** What a subnet can have one of. */
  const placeOne = (text: string, what: 'range' | 'gateway', key: 'IPRange' | 'Gateway', where: string) =>
    place(text, what, (config) => {
      if (config[key] !== undefined)
        return `cannot configure multiple ${what}s (${text}, ${config[key]}) ${where} the same subnet (${config.Subnet})`;
      config[key] = text;
      return null;
    });
  for (const range of ranges) {
    if (cidrOf(range) === null) return `invalid CIDR address: ${range}`;
    const problem = placeOne(range, 'range', 'IPRange', 'on');
    if (problem !== null) return problem;
  }
  for (const gateway of gateways) {
    const problem = placeOne(gateway, 'gateway', 'Gateway', 'for');
    if (problem !== null) return problem;
  }
  for (const text of listOf(given, 'aux-address')) {
    const [name = '', ...rest] = text.split('=');
    const address = rest.join('=');
    const problem = place(address, 'aux-address', (config) => {
      config.AuxiliaryAddresses = { ...(config.AuxiliaryAddresses as object), [name]: address };
      return null;
    });
    if (problem !== null) return problem;
  }
  return configs;
}
