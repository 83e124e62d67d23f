import type { Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { answerEncoded, answerError, type Call, isSet } from './call.ts';
import { unixSeconds } from './clock.ts';
import { booleanOf, notBoolean, filtersOf, fitsPattern, passes, passesLabels } from './filters.ts';
import { objectOf } from './json-shape.ts';
import { containerNamed, imageNamed } from './find.ts';
import { networksOfContainer } from './attachments.ts';
import { mountPointJson } from './mount-point-json.ts';
import { networksJson } from './network-json.ts';
import { isOneExposed, isOnePublished, portFilterProblem } from './port-filter.ts';
import { portRows } from './ports.ts';
import type { Container } from './state.ts';
import { statusText } from './status-text.ts';
import { containerSizes } from './container-sizes.ts';

const KNOWN =
  'ancestor before exited expose health id is-task label name network publish since status volume'.split(' ');
const HEALTH = ['none', 'starting', 'healthy', 'unhealthy'];
const STATES = ['created', 'dead', 'exited', 'paused', 'removing', 'restarting', 'running'];

/** `GET /containers/json`: the newest first. */
export function* listContainers(call: Call): Procedure {
  const { machine, query } = call;
  const filters = filtersOf(query.filters, KNOWN);
  if (typeof filters === 'string') return yield* answerError(call, 400, filters);
  const odd = filters.status?.find((value) => !STATES.includes(value));
  if (odd !== undefined) return yield* answerError(call, 400, `invalid filter 'status=${odd}'`);
  const noCode = filters.exited?.find((value) => !/^[+-]?\d+$/.test(value));
  if (noCode !== undefined)
    return yield* answerError(call, 400, `strconv.Atoi: parsing ${JSON.stringify(noCode)}: invalid syntax`);
  if (booleanOf(filters, 'is-task') === null)
    return yield* answerError(call, 400, notBoolean(filters, 'is-task'));
  const sick = filters.health?.find((value) => !HEALTH.includes(value));
  if (sick !== undefined)
    return yield* answerError(call, 400, `Unrecognised filter value for health: ${sick}`);
  const noPort = portFilterProblem(filters);
  if (noPort !== null) return yield* answerError(call, 400, noPort);
  const world = machine.world();
  const lost = [...(filters.before ?? []), ...(filters.since ?? [])].find(
    (name) => !containerNamed(world, name),
  );
  if (lost !== undefined) return yield* answerError(call, 404, `no such container ${lost}`);
  const limit = Number(query.limit ?? 0);
  const all = isSet(call, 'all') || limit > 0 || filters.status !== undefined || filters.exited !== undefined;
  const edge = (key: string): Container | null => {
    const name = filters[key]?.[0];
    return name === undefined ? null : containerNamed(world, name);
  };
  const [before, since] = [edge('before'), edge('since')];
  const isFiltered = Object.keys(filters).length > 0;
  const keeps = (container: Container): boolean =>
    (all || ['running', 'paused', 'restarting'].includes(container.status)) &&
    (!isFiltered || fits(container));
  const fits = (container: Container): boolean =>
    passes(filters, 'status', (value) => value === container.status) &&
    passes(
      filters,
      'name',
      (value) => fitsPattern(container.name, value) || fitsPattern(`/${container.name}`, value),
    ) &&
    passes(filters, 'id', (value) => fitsPattern(container.id, value)) &&
    // No task of a swarm is here, and no health is looked after.
    passes(filters, 'is-task', (value) => value === '0' || value === 'false') &&
    passes(filters, 'health', (value) => value === 'none') &&
    passes(
      filters,
      'exited',
      (value) => container.status === 'exited' && Number(value) === container.exitCode,
    ) &&
    passes(filters, 'ancestor', (value) => imageNamed(world, value)?.id === container.imageId) &&
    passes(filters, 'network', (value) =>
      networksOfContainer(world, container).some(
        ({ network }) => network !== null && (network.name === value || network.id.startsWith(value)),
      ),
    ) &&
    passes(filters, 'publish', (value) => isOnePublished(container, value)) &&
    passes(filters, 'expose', (value) => isOneExposed(container, value)) &&
    passesLabels(filters, objectOf(container.config.Labels)) &&
    passes(filters, 'volume', (value) =>
      container.mounts.some(({ name, destination }) => name === value || destination === value),
    ) &&
    (before === null || container.createdAt < before.createdAt) &&
    (since === null || container.createdAt > since.createdAt);
  const kept = Object.values(world.host.engine.containers)
    .reverse()
    .filter(keeps)
    .sort((a, b) => b.createdAt - a.createdAt);
  const rows = (limit > 0 ? kept.slice(0, limit) : kept).map((container) => encodedSummary(call, container));
  yield* answerEncoded(call, 200, listOf(rows));
}

let last: { readonly rows: readonly string[]; readonly json: string } = { rows: [], json: '[]\n' };

/** The rows as one list. Each answer stays in the trace, so what is the same as the last is the same text. */
function listOf(rows: readonly string[]): string {
  const isSame = rows.length === last.rows.length && rows.every((row, i) => row === last.rows[i]);
  if (!isSame) last = { rows, json: `[${rows.join(',')}]\n` };
  return last.json;
}

interface Encoded {
  readonly status: string;
  readonly image: string;
  readonly json: string;
}

/** What each container said last. Its record never changes, so only the clock and its image's name can alter that. */
const encoded = new WeakMap<Container, Encoded>();

function encodedSummary(call: Call, container: Container): string {
  const status = statusText(call.machine, container);
  // The name it was made from, unless that now names another image.
  const renamed = imageNamed(call.machine.world(), container.image)?.id !== container.imageId;
  const image = renamed ? container.imageId : container.image;
  if (isSet(call, 'size')) return JSON.stringify(summaryOf(call, container, status, image));
  const known = encoded.get(container);
  if (known?.status === status && known.image === image) return known.json;
  const json = JSON.stringify(summaryOf(call, container, status, image));
  encoded.set(container, { status, image, json });
  return json;
}

function summaryOf(call: Call, container: Container, status: string, image: string): Json {
  const { machine } = call;
  const [path = '', ...args] = container.argv;
  return {
    Id: container.id,
    Names: [`/${container.name}`],
    Image: image,
    ImageID: container.imageId,
    Command: [path, ...args.map((arg) => (arg.includes(' ') ? `'${arg}'` : arg))].join(' '),
    Created: unixSeconds(machine, container.createdAt),
    Ports: portRows(container),
    ...(isSet(call, 'size') ? sizesOf(machine.world(), container) : {}),
    Labels: container.config.Labels ?? {},
    State: container.status,
    Status: status,
    HostConfig: {
      NetworkMode:
        container.hostConfig.NetworkMode === 'default' ? 'bridge' : (container.hostConfig.NetworkMode ?? ''),
    },
    NetworkSettings: { Networks: networksJson(machine.world(), container) },
    Mounts: container.mounts.map(mountPointJson),
  };
}

function sizesOf(world: World, container: Container): { readonly [key: string]: Json } {
  const { written, root } = containerSizes(world, container);
  return { ...(written > 0 ? { SizeRw: written } : {}), SizeRootFs: root };
}
