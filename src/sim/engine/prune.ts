import type { Machine } from '../machine.ts';
import { type Procedure, sleep } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { containerSizes } from './container-sizes.ts';
import { removeImage } from './delete-image.ts';
import { booleanOf, notBoolean, passesLabels } from './filters.ts';
import { isGoing, liveContainer, settledContainer } from './find.ts';
import { labelsOf } from './image-filters.ts';
import { namesOf } from './images.ts';
import { objectOf } from './json-shape.ts';
import { isUp } from './kill.ts';
import { pruneFilters } from './prune-filters.ts';
import { publish } from './publish.ts';
import { discardContainer } from './remove.ts';
import type { StoredImage } from './state.ts';
import { shownName } from './tag-names.ts';

/** `POST /containers/prune`: those that do not run go (moby daemon/prune.go). */
export function* pruneContainers(call: Call): Procedure {
  const { machine } = call;
  const asked = yield* pruneFilters(call, ['label', 'label!', 'until']);
  if (!asked) return;
  const { filters, until } = asked;
  yield sleep(2);
  const gone: string[] = [];
  let bytes = 0;
  const all = Object.values(machine.world().host.engine.containers).filter(
    ({ createdAt, config }) =>
      machine.epoch + createdAt <= until && passesLabels(filters, objectOf(config.Labels)),
  );
  for (const { id } of all) {
    const container = yield* settledContainer(machine, id);
    if (!container || isUp(container) || isGoing(machine, container)) continue;
    const { written } = containerSizes(machine.world(), container);
    const live = liveContainer(machine, id);
    live.isRemoving = true;
    yield* discardContainer(machine, id);
    live.isRemoving = false;
    gone.push(id);
    bytes += written;
  }
  yield* tell(machine, 'container', bytes);
  yield* answerJson(call, 200, { ContainersDeleted: orNull(gone), SpaceReclaimed: bytes });
}

/** `POST /images/prune`: images without a name go; with `dangling=false` all that no container is made of. */
export function* pruneImages(call: Call): Procedure {
  const { machine } = call;
  const asked = yield* pruneFilters(call, ['dangling', 'label', 'label!', 'until']);
  if (!asked) return;
  const { filters, until } = asked;
  const dangling = booleanOf(filters, 'dangling');
  if (dangling === null) return yield* answerError(call, 400, notBoolean(filters, 'dangling'));
  yield sleep(2);
  const before = machine.world();
  const { layers } = before.host.engine;
  const records: { readonly [key: string]: Json }[] = [];
  for (const image of Object.values(before.host.engine.images)) {
    if (image.created * 1000 > until || !passesLabels(filters, labelsOf(image))) continue;
    for (const name of namesToGo(machine.world(), image, dangling ?? true)) {
      const removed = yield* removeImage(machine, name, false);
      if (removed.ok) records.push(...removed.records);
    }
  }
  const bytes = records.reduce((sum, { Deleted }) => sum + (layers[String(Deleted)]?.size ?? 0), 0);
  yield* tell(machine, 'image', bytes);
  yield* answerJson(call, 200, { ImagesDeleted: orNull(records), SpaceReclaimed: bytes });
}

/** The names by which an image is to be removed, its id where it has none; none where it stays. */
function namesToGo(world: World, { id }: StoredImage, isDanglingOnly: boolean): readonly string[] {
  const { full, tags } = namesOf(world, id);
  if (full.length > 0) return isDanglingOnly && tags.length > 0 ? [] : full.toSorted().map(shownName);
  const { images } = world.host.engine;
  const isBetween = Object.values(images).some(({ parent }) => parent === id);
  return isBetween || !images[id] ? [] : [id];
}

/** `POST /build/prune`: nothing is built here, so there is nothing. */
export function* pruneBuilds(call: Call): Procedure {
  yield* tell(call.machine, 'builder', 0);
  yield* answerJson(call, 200, { CachesDeleted: null, SpaceReclaimed: 0 });
}

/** `docker events` hears of it, whether something has gone or not. */
const tell = (machine: Machine, type: 'container' | 'image' | 'builder', bytes: number): Procedure =>
  publish(machine, type, 'prune', '', { reclaimed: String(bytes) });

const orNull = <T extends Json>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);
