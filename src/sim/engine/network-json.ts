import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { networksOfContainer } from './attachments.ts';
import type { Container } from './state.ts';

/** `NetworkSettings.Networks`: Engine API `network.EndpointSettings` by network, in Go's order. */
export function networksJson(world: World, container: Container): { readonly [network: string]: Json } {
  const rows = networksOfContainer(world, container).map(({ attachment, network }) => {
    const endpoint = container.endpoints.find(({ networkId }) => networkId === network?.id);
    const { settings } = attachment;
    return [
      attachment.network,
      {
        IPAMConfig: settings.IPAMConfig ?? null,
        Links: settings.Links ?? null,
        Aliases: settings.Aliases ?? null,
        MacAddress: endpoint?.macAddress ?? '',
        DriverOpts: settings.DriverOpts ?? null,
        GwPriority: settings.GwPriority ?? 0,
        NetworkID:
          endpoint || container.startedAt !== null || container.error !== '' ? (network?.id ?? '') : '',
        EndpointID: endpoint?.endpointId ?? '',
        Gateway: endpoint && endpoint.internal !== true ? endpoint.gateway : '',
        IPAddress: endpoint?.ipAddress ?? '',
        IPPrefixLen: endpoint?.prefixLength ?? 0,
        IPv6Gateway: '',
        GlobalIPv6Address: '',
        GlobalIPv6PrefixLen: 0,
        DNSNames: endpoint?.dnsNames ?? null,
      },
    ] as const;
  });
  return Object.fromEntries(rows);
}
