import { namespaceAt } from '../kernel/namespace-at.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { World } from '../world.ts';
import { arrayOf, objectOf, textOf } from './json-shape.ts';
import { byNumber, exposedPorts, portsOf } from './ports.ts';
import type { Container, Endpoint, PublishedPort } from './state.ts';

/** The ports that the daemon gives out by itself, net.ipv4.ip_local_port_range of Linux. */
const FIRST_FREE = 32_768;
const LAST_FREE = 60_999;

/** Under this note the daemon keeps which port it gave out last; it goes on from there. */
const LAST_GIVEN = 'last published port';

const lastGiven = (world: World): number => Number(world.host.engine.notes[LAST_GIVEN] ?? FIRST_FREE - 1);
const nextAfter = (port: number): number => (port >= LAST_FREE ? FIRST_FREE : port + 1);

/** The ports of the host that a container is to have, or in words why it cannot have them. */
export type Published =
  | { readonly ok: true; readonly ports: readonly PublishedPort[] }
  | { readonly ok: false; readonly message: string };

interface Wanted {
  readonly port: string;
  /** `''` for every address. */
  readonly hostIp: string;
  /** `''` for any, `8080`, or `8000-8010` for one of these. */
  readonly hostPort: string;
}

/** Takes for a container those ports of the host that it asks for (`-p`), and free ones for what it exposes (`-P`). */
export function* publishPorts(
  machine: Machine,
  container: Container,
  endpoint: Endpoint,
): Procedure<Published> {
  const world = machine.world();
  const ports: PublishedPort[] = [];
  let last = lastGiven(world);
  for (const wanted of wantedPorts(container)) {
    const taken = [...Object.values(world.host.engine.containers).flatMap(portsOf), ...ports];
    const found = portFor(world, wanted, taken, last);
    const number = typeof found === 'number' ? found : 0;
    const problem = typeof found === 'string' ? found : bindProblem(world, wanted, number, taken, endpoint);
    if (problem !== null) {
      const what = `driver failed programming external connectivity on endpoint ${container.name} (${endpoint.endpointId})`;
      return { ok: false, message: `failed to set up container networking: ${what}: ${problem}` };
    }
    if (wanted.hostPort === '') last = number;
    // What is asked of no address in particular is there for IPv4 and IPv6.
    for (const hostIp of wanted.hostIp === '' ? ['0.0.0.0', '::'] : [wanted.hostIp])
      ports.push({ port: wanted.port, hostIp, hostPort: number });
  }
  if (last !== lastGiven(world)) yield emit({ type: 'daemon.noted', key: LAST_GIVEN, value: last });
  return { ok: true, ports };
}

function wantedPorts({ hostConfig, config }: Container): readonly Wanted[] {
  const bindings = objectOf(hostConfig.PortBindings);
  const asked = Object.keys(bindings)
    .sort(byNumber)
    .flatMap((port) =>
      arrayOf(bindings[port])
        .map(objectOf)
        .map(({ HostIp, HostPort }) => ({ port, hostIp: textOf(HostIp), hostPort: textOf(HostPort) })),
    );
  if (hostConfig.PublishAllPorts !== true) return asked;
  const others = exposedPorts(config).filter((port) => !bindings[port]);
  return [...asked, ...others.map((port) => ({ port, hostIp: '', hostPort: '' }))];
}

const protocolOf = (port: string): string => port.split('/')[1] ?? 'tcp';
const addressOf = ({ hostIp }: Wanted): string => hostIp || '0.0.0.0';

/** Who waits for connections at a port of the host, at whatever address: a program there, or in a container on its network. */
const isListenedTo = (world: World, wanted: Wanted, number: number): boolean =>
  (namespaceAt(world, hostNamespaces.net)?.sockets ?? []).some(
    ({ protocol, address, port }) =>
      port === number && protocol === protocolOf(wanted.port) && meets(address, addressOf(wanted)),
  );

/** The daemon's own book of ports: the number to take, or its words. Of several it tries the next where bind(2) fails. */
function portFor(
  world: World,
  wanted: Wanted,
  taken: readonly PublishedPort[],
  last: number,
): number | string {
  const isChoice = !/^\d+$/.test(wanted.hostPort);
  const isTaken = (number: number) =>
    (isChoice && isListenedTo(world, wanted, number)) ||
    taken.some(
      (one) =>
        one.hostPort === number &&
        one.hostIp === addressOf(wanted) &&
        protocolOf(one.port) === protocolOf(wanted.port),
    );
  if (wanted.hostPort === '') {
    let number = nextAfter(last);
    while (isTaken(number)) number = nextAfter(number);
    return number;
  }
  const [from = 0, to = from] = wanted.hostPort.split('-').map(Number);
  for (let number = from; number <= to; number++) if (!isTaken(number)) return number;
  return to > from
    ? 'all ports are allocated'
    : `Bind for ${addressOf(wanted)}:${from} failed: port is already allocated`;
}

/** What bind(2) says of the host's own addresses and of who listens there; null when it can be had. */
function bindProblem(
  world: World,
  wanted: Wanted,
  number: number,
  taken: readonly PublishedPort[],
  { ipAddress }: Endpoint,
): string | null {
  const address = addressOf(wanted);
  const failed = (why: string) =>
    `failed to bind host port for ${address}:${number}:${ipAddress}:${wanted.port}: ${why}`;
  const interfaces = Object.values(namespaceAt(world, hostNamespaces.net)?.interfaces ?? {});
  const isOwn =
    /^(?:0\.0\.0\.0|127\..*|::1?)$/.test(address) ||
    interfaces.some((one) => one.address?.split('/')[0] === address);
  if (!isOwn) return failed('cannot assign requested address');
  const isInUse =
    isListenedTo(world, wanted, number) ||
    taken.some(
      (one) =>
        one.hostPort === number &&
        protocolOf(one.port) === protocolOf(wanted.port) &&
        meets(one.hostIp, address),
    );
  return isInUse ? failed('address already in use') : null;
}

/** Whether two listeners on one port are in each other's way: an address for all meets each of its kind. */
const meets = (a: string, b: string): boolean =>
  a === b || (a.includes(':') === b.includes(':') && [a, b].some((one) => one === '0.0.0.0' || one === '::'));
