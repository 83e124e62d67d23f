import { fullString, parseReference, withDefaultTag } from '../image/reference.ts';
import type { Machine } from '../machine.ts';
import { type Procedure, sleep } from '../procedure.ts';
import type { World } from '../world.ts';
import { answerError, type Call } from './call.ts';
import type { LiveContainer } from './live.ts';
import type { Container, StoredImage } from './state.ts';

/** The container of an id, a name, or the beginning of exactly one id; null when there is none. */
export function containerNamed(world: World, name: string): Container | null {
  const all = world.host.engine.containers;
  const exact = all[name];
  if (exact) return exact;
  const list = Object.values(all);
  const bare = name.replace(/^\//, '');
  const named = list.find((container) => container.name === bare);
  if (named) return named;
  const begun = /^[0-9a-f]+$/.test(name) ? list.filter((container) => container.id.startsWith(name)) : [];
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** The container of a name once nobody is just starting it, or null. */
export function* settledContainer(machine: Machine, name: string): Procedure<Container | null> {
  const id = containerNamed(machine.world(), name)?.id;
  if (id === undefined) return null;
  while (machine.containers.get(id)?.isStarting) yield sleep(1);
  return machine.world().host.engine.containers[id] ?? null;
}

/** Whether a container is being removed: it can neither be started nor be removed a second time. */
export const isGoing = (machine: Machine, { id, status }: Container): boolean =>
  status === 'removing' || machine.containers.get(id)?.isRemoving === true;

/** The container that a call is about, as `settledContainer` gives it; answers 404 and gives null when there is none. */
export function* findContainer(call: Call): Procedure<Container | null> {
  const name = call.params[0] ?? '';
  const container = yield* settledContainer(call.machine, name);
  if (!container) yield* answerError(call, 404, `No such container: ${name}`);
  return container;
}

/** The image of a reference, an id, or the beginning of one; null when it is not in the store. */
export function imageNamed(world: World, name: string): StoredImage | null {
  const { images, tags } = world.host.engine;
  const parsed = parseReference(name);
  if (parsed.ok) {
    const tag = tags[fullString(withDefaultTag(parsed.reference))];
    if (tag) return images[tag.imageId] ?? null;
    const { digest } = parsed.reference;
    const byDigest = digest ? Object.values(tags).find((entry) => entry.digest === digest) : undefined;
    if (byDigest) return images[byDigest.imageId] ?? null;
  }
  const hex = name.replace(/^sha256:/, '');
  if (!/^[0-9a-f]{4,64}$/.test(hex)) return null;
  const begun = Object.values(images).filter((image) => image.id.slice(7).startsWith(hex));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** The live side of a container; made when first asked for. */
export function liveContainer(machine: Machine, id: string): LiveContainer {
  const known = machine.containers.get(id);
  if (known) return known;
  const live: LiveContainer = {
    stdio: null,
    attached: new Map(),
    waiting: new Set(),
    followers: new Set(),
    unended: {},
    execs: new Map(),
    pid: null,
  };
  machine.containers.set(id, live);
  return live;
}
