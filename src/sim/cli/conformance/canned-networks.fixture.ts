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

/** What the canned daemon says about networks and ports; null to requests about something else. */
export function networkAnswer(
  method: string,
  where: string,
): { readonly status: number; readonly body: unknown } | null {
  if (method === 'GET' && where === '/containers/ported/json') return { status: 200, body: ported };
  return null;
}
