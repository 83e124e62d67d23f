import { familiarName, fullString, parseReference, withDefaultTag } from '../image/reference.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { World } from '../world.ts';
import { answerError, answerJson, type Call, isSet } from './call.ts';
import { imageNamed } from './find.ts';
import { labelsOf } from './image-filters.ts';
import { namesOf, withTag } from './images.ts';
import { publish } from './publish.ts';
import { repositoryOf, shownName } from './tag-names.ts';
import type { Container, StoredImage } from './state.ts';
import { dropUnusedLayers } from './unused-layers.ts';

const short = (id: string): string => id.replace('sha256:', '').slice(0, 12);
const runs = (container: Container): boolean =>
  ['running', 'paused', 'restarting'].includes(container.status);

/** What has gone, as the Engine API lists it, or why it has not. */
type Removed =
  | { readonly ok: true; readonly records: readonly { readonly [key: string]: Json }[] }
  | { readonly ok: false; readonly status: number; readonly message: string };

/** `DELETE /images/{name}`. */
export function* deleteImage(call: Call): Procedure {
  const removed = yield* removeImage(call.machine, call.params[0] ?? '', isSet(call, 'force'));
  if (removed.ok) yield* answerJson(call, 200, removed.records);
  else yield* answerError(call, removed.status, removed.message);
}

/**
 * A name goes; with its last name the image and the layers that nothing else stands on
 * (moby daemon/images/image_delete.go).
 */
export function* removeImage(machine: Machine, typed: string, force: boolean): Procedure<Removed> {
  const image = imageNamed(machine.world(), typed);
  if (!image) return { ok: false, status: 404, message: `No such image: ${withTag(typed)}` };
  const users = Object.values(machine.world().host.engine.containers).filter(
    (container) => container.imageId === image.id,
  );
  const { full } = namesOf(machine.world(), image.id);
  const named = !image.id.slice(7).startsWith(typed.replace(/^sha256:/, ''));
  const records: { readonly [key: string]: Json }[] = [];
  const done: Removed = { ok: true, records };
  if (named) {
    const [user] = users;
    if (!force && full.length === 1 && user) {
      const message = `conflict: unable to remove repository reference ${JSON.stringify(typed)} (must force) - container ${short(user.id)} is using its referenced image ${short(image.id)}`;
      return { ok: false, status: 409, message };
    }
    const name = fullNameOf(typed);
    yield* untag(machine, image, full.includes(name) ? name : (full[0] ?? name), records);
    if (namesOf(machine.world(), image.id).full.length > 0) return done;
  }
  const conflict = conflictOf(machine.world(), image, users, force);
  // Whoever took a name away has what he asked for, even when the image has to stay.
  if (conflict) return named ? done : { ok: false, status: 409, message: conflict };
  for (const name of namesOf(machine.world(), image.id).full) yield* untag(machine, image, name, records);
  yield emit({ type: 'image.deleted', imageId: image.id });
  yield* publish(machine, 'image', 'delete', image.id, { name: image.id });
  records.push({ Deleted: image.id });
  for (const chainId of yield* dropUnusedLayers(machine, [...image.chainIds].reverse()))
    records.push({ Deleted: chainId });
  return done;
}

function fullNameOf(typed: string): string {
  const parsed = parseReference(typed);
  return parsed.ok ? fullString(withDefaultTag(parsed.reference)) : typed;
}

/** Takes one name away, and with the last tag of a repository the digests that were known under it. */
function* untag(
  machine: Machine,
  image: StoredImage,
  full: string,
  records: { readonly [key: string]: Json }[],
): Procedure {
  const digest = machine.world().host.engine.tags[full]?.digest ?? null;
  yield emit({ type: 'image.untagged', reference: full });
  yield* publish(machine, 'image', 'untag', image.id, { ...labelsOf(image), name: image.id });
  records.push({ Untagged: shownName(full) });
  const left = namesOf(machine.world(), image.id).full;
  if (digest === null || left.some((name) => repositoryOf(name) === repositoryOf(full))) return;
  const parsed = parseReference(full);
  if (parsed.ok && parsed.reference.tag !== null)
    records.push({ Untagged: `${familiarName(parsed.reference)}@${digest}` });
}

/** Why an image cannot be deleted, or null. What a person insists on goes, but never from under what runs. */
function conflictOf(
  world: World,
  image: StoredImage,
  users: readonly Container[],
  force: boolean,
): string | null {
  const running = users.find(runs);
  const say = (how: string, why: string): string =>
    `conflict: unable to delete ${short(image.id)} (${how}) - ${why}`;
  if (running)
    return say('cannot be forced', `image is being used by running container ${short(running.id)}`);
  if (force) return null;
  if (new Set(namesOf(world, image.id).full).size > 1)
    return say('must be forced', 'image is referenced in multiple repositories');
  const [stopped] = users;
  return stopped
    ? say('must be forced', `image is being used by stopped container ${short(stopped.id)}`)
    : null;
}
