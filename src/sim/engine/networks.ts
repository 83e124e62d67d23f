import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import { hexOf } from '../random.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { timeText } from './clock.ts';
import { bridgeId } from './endpoint.ts';
import { filtersOf, passes } from './filters.ts';

/** A network that the daemon makes for itself when it starts, and that nobody can take away. */
interface Network {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
  readonly config: Json;
  readonly options: { readonly [key: string]: string };
}

const bridgeOptions: { readonly [key: string]: string } = {
  'com.docker.network.bridge.default_bridge': 'true',
  'com.docker.network.bridge.enable_icc': 'true',
  'com.docker.network.bridge.enable_ip_masquerade': 'true',
  'com.docker.network.bridge.host_binding_ipv4': '0.0.0.0',
  'com.docker.network.bridge.name': 'docker0',
  'com.docker.network.driver.mtu': '1500',
};

/** The three that are there from the start. Which containers are on them is said by the containers' endpoints. */
function networksOf(world: World): readonly Network[] {
  const id = (ordinal: number): string => hexOf(world.seed, 'network', ordinal);
  const config = [{ Subnet: '172.17.0.0/16', Gateway: '172.17.0.1' }];
  return [
    { id: bridgeId(world), name: 'bridge', driver: 'bridge', config, options: bridgeOptions },
    { id: id(1), name: 'host', driver: 'host', config: [], options: {} },
    { id: id(2), name: 'none', driver: 'null', config: [], options: {} },
  ];
}

/** The network of an id, a name, or the beginning of exactly one id. */
function networkNamed(world: World, name: string): Network | null {
  const all = networksOf(world);
  const exact = all.find((network) => network.id === name || network.name === name);
  if (exact) return exact;
  const begun = all.filter(({ id }) => name !== '' && id.startsWith(name));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** `GET /networks/{id}`: Engine API `network.Inspect`, with the containers that are on it now. */
export function* inspectNetwork(call: Call): Procedure {
  const name = call.params[0] ?? '';
  const world = call.machine.world();
  const network = networkNamed(world, name);
  if (!network) return yield* answerError(call, 404, `network ${name} not found`);
  yield* answerJson(call, 200, networkJson(call.machine, network, containersOn(world, network)));
}

const KNOWN = ['dangling', 'driver', 'id', 'label', 'name', 'scope', 'type'];
const BOOLEAN = /^(?:1|0|t|f|true|false|T|F|TRUE|FALSE|True|False)$/;

/** `GET /networks`: Engine API `network.Summary` of each. A list does not say which containers are on them. */
export function* listNetworks(call: Call): Procedure {
  const { machine, query } = call;
  const filters = filtersOf(query.filters, KNOWN);
  if (typeof filters === 'string') return yield* answerError(call, 400, filters);
  const odd = filters.type?.find((value) => value !== 'builtin' && value !== 'custom');
  if (odd !== undefined) return yield* answerError(call, 400, `invalid filter: 'type'='${odd}'`);
  const dangling = filters.dangling ?? [];
  if (dangling.length > 1 || dangling.some((value) => !BOOLEAN.test(value)))
    return yield* answerError(call, 400, `invalid filter 'dangling=[${dangling.join(' ')}]'`);
  const kept = networksOf(machine.world()).filter(
    ({ id, name, driver }) =>
      passes(filters, 'id', (value) => id.includes(value)) &&
      passes(filters, 'name', (value) => name.includes(value)) &&
      passes(filters, 'driver', (value) => driver === value) &&
      passes(filters, 'scope', (value) => value === 'local') &&
      passes(filters, 'type', (value) => value === 'builtin') &&
      // They have no labels, and none of them counts as unused.
      (filters.label ?? []).length === 0 &&
      passes(filters, 'dangling', (value) => /^[0fF]/.test(value)),
  );
  yield* answerJson(
    call,
    200,
    kept.map((network) => networkJson(machine, network, {})),
  );
}

function containersOn(world: World, { name }: Network): Json {
  const rows = Object.values(world.host.engine.containers).flatMap((container) =>
    container.endpoints
      .filter((endpoint) => endpoint.network === name)
      .map((endpoint) => {
        const { endpointId, macAddress, ipAddress } = endpoint;
        const place = { EndpointID: endpointId, MacAddress: macAddress, IPv4Address: `${ipAddress}/16` };
        return [container.id, { Name: container.name, ...place, IPv6Address: '' }] as const;
      }),
  );
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Keys in Go's order (moby api/types/network of v28.2.2). */
function networkJson(machine: Machine, network: Network, containers: Json): Json {
  return {
    Name: network.name,
    Id: network.id,
    Created: timeText(machine, 0),
    Scope: 'local',
    Driver: network.driver,
    EnableIPv4: true,
    EnableIPv6: false,
    IPAM: { Driver: 'default', Options: null, Config: network.config },
    Internal: false,
    Attachable: false,
    Ingress: false,
    ConfigFrom: { Network: '' },
    ConfigOnly: false,
    Containers: containers,
    Options: network.options,
    Labels: {},
  };
}
