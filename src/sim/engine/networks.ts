import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { timeText } from './clock.ts';
import { booleanOf, filtersOf, fitsPattern, passes, passesLabels } from './filters.ts';
import { objectOf } from './json-shape.ts';
import { type Network, networkNamed, networksOf } from './network-list.ts';

/** `GET /networks/{id}`: Engine API `network.Inspect`, with the containers that are on it now. */
export function* inspectNetwork(call: Call): Procedure {
  const name = call.params[0] ?? '';
  const world = call.machine.world();
  const network = networkNamed(world, name);
  if (!network) return yield* answerError(call, 404, `network ${name} not found`);
  yield* answerJson(call, 200, networkJson(call.machine, network, containersOn(world, network)));
}

const NO_BOOLEAN = `invalid value for filter 'dangling', must be "true" (or "1"), or "false" (or "0")`;
const KNOWN = ['dangling', 'driver', 'id', 'label', 'name', 'scope', 'type'];

/** `GET /networks`: Engine API `network.Summary` of each. A list does not say which containers are on them. */
export function* listNetworks(call: Call): Procedure {
  const { machine, query } = call;
  const filters = filtersOf(query.filters, KNOWN);
  if (typeof filters === 'string') return yield* answerError(call, 400, filters);
  if ((filters.dangling ?? []).length > 1)
    return yield* answerError(call, 400, 'got more than one value for filter key "dangling"');
  const dangling = booleanOf(filters, 'dangling');
  if (dangling === null) return yield* answerError(call, 400, NO_BOOLEAN);
  const odd = filters.type?.find((value) => value !== 'builtin' && value !== 'custom');
  if (odd !== undefined) return yield* answerError(call, 400, `invalid filter: 'type'='${odd}'`);
  const kept = networksOf(machine.world()).filter(
    ({ id, name, driver, own }) =>
      passes(filters, 'id', (value) => fitsPattern(id, value)) &&
      passes(filters, 'name', (value) => fitsPattern(name, value)) &&
      passes(filters, 'driver', (value) => driver === value) &&
      passes(filters, 'scope', (value) => value === 'local') &&
      passes(filters, 'type', (value) => (value === 'custom') === (own !== null)) &&
      passesLabels(filters, objectOf(own?.labels)) &&
      // The three from the start never count as unused.
      (dangling === undefined || dangling === (own !== null && isUnused(machine.world(), id))),
  );
  yield* answerJson(
    call,
    200,
    kept.map((network) => networkJson(machine, network, {})),
  );
}

/** Whether no container is on a network now. */
export const isUnused = (world: World, networkId: string): boolean =>
  Object.values(world.host.engine.containers).every(({ endpoints }) =>
    endpoints.every((endpoint) => endpoint.networkId !== networkId),
  );

function containersOn(world: World, { id }: Network): Json {
  const rows = Object.values(world.host.engine.containers).flatMap((container) =>
    container.endpoints
      .filter((endpoint) => endpoint.networkId === id)
      .map((endpoint) => {
        const { endpointId, macAddress, ipAddress, prefixLength } = endpoint;
        const address = ipAddress === '' ? '' : `${ipAddress}/${prefixLength}`;
        const place = { EndpointID: endpointId, MacAddress: macAddress, IPv4Address: address };
        return [container.id, { Name: container.name, ...place, IPv6Address: '' }] as const;
      }),
  );
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Keys in Go's order (moby api/types/network of v28.2.2). */
function networkJson(machine: Machine, network: Network, containers: Json): Json {
  const { own } = network;
  return {
    Name: network.name,
    Id: network.id,
    Created: timeText(machine, own?.createdAt ?? 0),
    Scope: 'local',
    Driver: network.driver,
    EnableIPv4: true,
    EnableIPv6: false,
    IPAM: { Driver: 'default', Options: own ? {} : null, Config: network.config },
    Internal: own?.internal ?? false,
    Attachable: own?.attachable ?? false,
    Ingress: false,
    ConfigFrom: { Network: '' },
    ConfigOnly: false,
    Containers: containers,
    Options: network.options,
    Labels: own?.labels ?? {},
  };
}
