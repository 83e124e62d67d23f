import { bridgeName } from '../sim/engine/attachments.ts';
import { parseReference } from '../sim/image/reference.ts';
import type { World } from '../sim/world.ts';
import { shortReference } from './hue.ts';
import type { ThingId } from './thing.ts';

/**
 * The thing that a talk points at by a name that people know beforehand: a participant as it is, `container` and `image`
 * for the newest one, `container:web`, `image:nginx`, `device:disk`. null where the World has no such thing.
 */
export function pointedThing(point: string, world: World): ThingId | null {
  const { engine } = world.host;
  const colon = point.indexOf(':');
  const kind = colon < 0 ? point : point.slice(0, colon);
  const name = colon < 0 ? null : point.slice(colon + 1);
  switch (kind) {
    case 'client':
    case 'daemon':
    case 'imageStore':
    case 'registry':
    case 'containerd':
    case 'shim':
    case 'runc':
    case 'kernel':
      return kind;
    case 'container': {
      const all = Object.values(engine.containers).filter((one) => name === null || one.name === name);
      const found = all.reduce<(typeof all)[number] | null>(
        (newest, one) => (newest === null || one.createdAt >= newest.createdAt ? one : newest),
        null,
      );
      return found && `container:${found.id}`;
    }
    case 'image': {
      // The newest one may have no name yet.
      const newest = Object.keys(engine.images).at(-1);
      if (name === null) return newest === undefined ? null : `image:${newest}`;
      const wanted = shortName(name);
      const tag = Object.entries(engine.tags).find(([reference]) => shortReference(reference) === wanted);
      return tag ? `image:${tag[1].imageId}` : null;
    }
    case 'repository': {
      const full = Object.keys(world.hub).find(
        (one) => name !== null && shortReference(one) === shortName(name),
      );
      return full === undefined ? null : `repository:${full}`;
    }
    case 'network': {
      const own = Object.values(engine.networks).find((one) => one.name === name);
      return name === 'bridge' ? 'network:docker0' : own ? `network:${bridgeName(own.id)}` : null;
    }
    case 'volume':
      return name !== null && engine.volumes[name] ? `volume:${name}` : null;
    case 'device':
      return name === 'cpu' || name === 'memory' || name === 'disk' || name === 'network'
        ? `device:${name}`
        : null;
    case 'app':
      return name === null ? null : `app:${name}`;
    default:
      return null;
  }
}

/** As `shortReference` has it, whatever way a person wrote it. */
function shortName(text: string): string {
  const parsed = parseReference(text);
  if (!parsed.ok) return text;
  const { domain, path, tag } = parsed.reference;
  return shortReference(`${domain}/${path}${tag === null ? '' : `:${tag}`}`);
}
