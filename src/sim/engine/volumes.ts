import { HOST_ROOT } from '../host-tree.ts';
import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { answerEmpty, answerError, answerJson, type Call, isSet } from './call.ts';
import { timeText } from './clock.ts';
import { booleanOf, notBoolean, filtersOf, fitsPattern, passes, passesLabels } from './filters.ts';
import { objectOf } from './json-shape.ts';
import { isAnonymous, makeVolume } from './make-volume.ts';
import { publish } from './publish.ts';
import { removeVolume, usersOf } from './remove-volume.ts';
import { type Route, route } from './routes.ts';
import type { Volume } from './state.ts';
import { volumeFolder } from './volume-folder.ts';

const record = (value: Json | undefined): { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};

/** Engine API `volume.Volume`, keys in Go's order. */
function volumeJson(machine: Machine, { name, labels, options, createdAt }: Volume): Json {
  return {
    CreatedAt: timeText(machine, createdAt).replace(/\.\d+/, ''),
    Driver: 'local',
    Labels: labels,
    Mountpoint: `${volumeFolder(name)}/_data`,
    Name: name,
    Options: options,
    Scope: 'local',
  };
}

/** `GET /volumes`. */
function* listVolumes(call: Call): Procedure {
  const { machine } = call;
  const filters = filtersOf(call.query.filters, ['dangling', 'driver', 'label', 'name']);
  if (typeof filters === 'string') return yield* answerError(call, 400, filters);
  const dangling = booleanOf(filters, 'dangling');
  if (dangling === null) return yield* answerError(call, 400, notBoolean(filters, 'dangling'));
  const world = machine.world();
  const kept = Object.values(world.host.engine.volumes).filter(
    (volume) =>
      (dangling === undefined || (usersOf(world, volume.name).length === 0) === dangling) &&
      passes(filters, 'driver', (value) => value === 'local') &&
      passes(filters, 'name', (value) => fitsPattern(volume.name, value)) &&
      passesLabels(filters, objectOf(volume.labels)),
  );
  yield* answerJson(call, 200, {
    Volumes: kept.map((volume) => volumeJson(machine, volume)),
    Warnings: null,
  });
}

/** `POST /volumes/create`. */
function* createVolume(call: Call): Procedure {
  const { Name, Driver, DriverOpts, Labels } = call.body;
  const made = yield* makeVolume(call.machine, {
    name: String(Name ?? ''),
    driver: String(Driver ?? ''),
    options: record(DriverOpts),
    labels: record(Labels),
  });
  if (!made.ok) return yield* answerError(call, made.status, made.message);
  yield* answerJson(call, 201, volumeJson(call.machine, made.volume));
}

function* findVolume(call: Call): Procedure<Volume | null> {
  const name = call.params[0] ?? '';
  const volume = call.machine.world().host.engine.volumes[name];
  if (!volume) yield* answerError(call, 404, `get ${name}: no such volume`);
  return volume ?? null;
}

/** `GET /volumes/{name}`. */
function* inspectVolume(call: Call): Procedure {
  const volume = yield* findVolume(call);
  if (volume) yield* answerJson(call, 200, volumeJson(call.machine, volume));
}

/** `DELETE /volumes/{name}`: not while a container has it, even a stopped one. */
function* deleteVolume(call: Call): Procedure {
  const { machine, params } = call;
  const name = params[0] ?? '';
  if (isSet(call, 'force') && !machine.world().host.engine.volumes[name])
    return yield* answerEmpty(call, 204);
  const volume = yield* findVolume(call);
  if (!volume) return;
  const users = usersOf(machine.world(), name);
  if (users.length > 0)
    return yield* answerError(call, 409, `remove ${name}: volume is in use - [${users.join(', ')}]`);
  yield* removeVolume(machine, name);
  yield* answerEmpty(call, 204);
}

/** `POST /volumes/prune`: those that no container has; with a name of their own only when all are meant. */
function* pruneVolumes(call: Call): Procedure {
  const { machine } = call;
  const filters = filtersOf(call.query.filters, ['all', 'label', 'label!']);
  if (typeof filters === 'string') return yield* answerError(call, 400, filters);
  const all = booleanOf(filters, 'all');
  if (all === null) return yield* answerError(call, 400, notBoolean(filters, 'all'));
  const world = machine.world();
  const gone = Object.values(world.host.engine.volumes).filter(
    (volume) =>
      (all === true || isAnonymous(volume)) &&
      usersOf(world, volume.name).length === 0 &&
      passesLabels(filters, objectOf(volume.labels)),
  );
  const bytes = gone.reduce((sum, { name }) => sum + sizeOf(world, name), 0);
  for (const { name } of gone) yield* removeVolume(machine, name);
  yield* publish(machine, 'volume', 'prune', '', { reclaimed: String(bytes) });
  yield* answerJson(call, 200, {
    VolumesDeleted: gone.length > 0 ? gone.map(({ name }) => name) : null,
    SpaceReclaimed: bytes,
  });
}

/** The bytes of a volume's files. */
function sizeOf(world: World, name: string): number {
  const data = `${volumeFolder(name)}/_data/`;
  return Object.entries(world.host.hardware.disk[HOST_ROOT] ?? {}).reduce(
    (sum, [path, { content = '' }]) => sum + (path.startsWith(data) ? content.length : 0),
    0,
  );
}

/** Everything under /volumes. */
export const volumeRoutes: readonly Route[] = [
  route('GET', '/volumes', listVolumes),
  route('POST', '/volumes/create', createVolume),
  route('POST', '/volumes/prune', pruneVolumes),
  route('GET', '/volumes/{id}', inspectVolume),
  route('DELETE', '/volumes/{id}', deleteVolume),
];
