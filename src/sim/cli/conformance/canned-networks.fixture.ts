/** Ports of a container, in the order in which a daemon would not give them. */
const ported = {
  Id: 'e'.repeat(64),
  Name: '/ported',
  State: { Status: 'running' },
  NetworkSettings: {
    Ports: {
      '80/tcp': [
        { HostIp: '0.0.0.0', HostPort: '8080' },
        { HostIp: '::', HostPort: '8080' },
      ],
      '443/tcp': null,
      '53/udp': [
        { HostIp: '127.0.0.1', HostPort: '10053' },
        { HostIp: '127.0.0.1', HostPort: '9053' },
      ],
    },
  },
};

const network = (id: string, Name: string, Driver: string) => ({
  Name,
  Id: id.repeat(64),
  Created: '2026-11-24T11:24:37.1070001Z',
  Scope: 'local',
  Driver,
  EnableIPv4: true,
  EnableIPv6: false,
  IPAM: { Driver: 'default', Options: null, Config: [{ Subnet: '172.18.0.0/16', Gateway: '172.18.0.1' }] },
  Internal: false,
  Attachable: false,
  Ingress: false,
  ConfigFrom: { Network: '' },
  ConfigOnly: false,
  Containers: {},
  Options: {},
  Labels: Name === 'n10' ? { tier: 'back' } : {},
});

/** What the canned daemon says about networks and ports; null to requests about something else. */
export function networkAnswer(
  method: string,
  where: string,
): { readonly status: number; readonly body: unknown } | null {
  if (method === 'GET' && where === '/containers/ported/json') return { status: 200, body: ported };
  if (!where.startsWith('/networks')) return null;
  if (where.includes('/nope')) return { status: 404, body: { message: 'network nope not found' } };
  if (where === '/networks')
    return {
      status: 200,
      body: [network('c', 'n10', 'bridge'), network('a', 'n9', 'bridge'), network('b', 'host', 'host')],
    };
  if (where === '/networks/create') return { status: 201, body: { Id: 'd'.repeat(64), Warning: '' } };
  if (where === '/networks/prune') return { status: 200, body: { NetworksDeleted: ['n9', 'n10'] } };
  if (where === '/networks/busy' && method === 'DELETE')
    return { status: 403, body: { message: 'network busy has active endpoints' } };
  if (method === 'GET') return { status: 200, body: network('a', 'n9', 'bridge') };
  return null;
}
