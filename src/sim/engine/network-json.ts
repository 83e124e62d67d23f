import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { bridgeId } from './endpoint.ts';
import type { Container } from './state.ts';

/** `NetworkSettings.Networks`: Engine API `network.EndpointSettings` by network, in Go's order. */
export function networksJson(world: World, container: Container): { readonly [network: string]: Json } {
  const endpoint = container.endpoints[0];
  const connected = endpoint !== undefined;
  return {
    bridge: {
      IPAMConfig: null,
      Links: null,
      Aliases: null,
      MacAddress: endpoint?.macAddress ?? '',
      DriverOpts: null,
      GwPriority: 0,
      NetworkID: connected || container.startedAt !== null ? bridgeId(world) : '',
      EndpointID: endpoint?.endpointId ?? '',
      Gateway: endpoint?.gateway ?? '',
      IPAddress: endpoint?.ipAddress ?? '',
      IPPrefixLen: endpoint?.prefixLength ?? 0,
      IPv6Gateway: '',
      GlobalIPv6Address: '',
      GlobalIPv6PrefixLen: 0,
      DNSNames: null,
    },
  };
}
