import type { Engine, StoredImage } from '../sim/engine/state.ts';
import type { LayerState } from '../sim/engine/layer-state.ts';
import type { World } from '../sim/world.ts';
import { callOf } from '../trace/call.ts';
import type { Story } from './story.ts';
import { type Hue, hueOf, shortReference } from './hue.ts';
import type { ThingId } from './thing.ts';

/** A layer as a plate: how much of it is here, 0 to 1, and how many bytes the public image's layer has. */
export interface Plate {
  readonly id: ThingId;
  readonly state: LayerState;
  readonly fraction: number;
  readonly bytes: number;
}

/** An image on the shelf, on its way there, or the empty place where one was looked for. */
export interface Blueprint {
  readonly id: ThingId | null;
  readonly name: string;
  readonly hue: Hue;
  readonly state: 'stored' | 'arriving' | 'missing';
  readonly plates: readonly Plate[];
  /** How many containers were made out of it. */
  readonly containers: number;
}

/** What the daemon is busy with. `about` is an image or a container by name. */
export interface Activity {
  readonly kind: 'idle' | 'asked' | 'looking' | 'pulling' | 'creating' | 'starting' | 'stopping' | 'removing';
  readonly about: string;
  /** Of a pull: 0 to 1. */
  readonly progress: number | null;
}

export interface Trip {
  /** The command under way, as typed; null at the prompt. */
  readonly command: string | null;
  /** What the client waits for, or does. */
  readonly client: 'idle' | 'asking' | 'streaming';
  readonly daemon: Activity;
  readonly shelf: readonly Blueprint[];
  /** Repositories of the hub; `wanted` is asked for in this command. */
  readonly hub: readonly {
    readonly id: ThingId;
    readonly name: string;
    readonly hue: Hue;
    readonly wanted: boolean;
  }[];
}

/** The trip of a command as it stands in a World. */
export function tripOf(world: World, story: Story): Trip {
  const { engine } = world.host;
  const invocation = Object.values(world.invocations).find(({ state }) => state !== 'ended');
  const wanted = story.reference === null ? null : story.reference.split(':')[0];
  return {
    command: world.terminal.foreground ? story.line : null,
    client:
      !invocation || invocation.state === 'parsing'
        ? 'idle'
        : invocation.state === 'ended'
          ? 'idle'
          : invocation.state,
    daemon: activityOf(world, story),
    shelf: shelfOf(engine, story),
    hub: Object.keys(world.hub).map((repository) => {
      const name = shortReference(repository);
      return {
        id: `repository:${repository}`,
        name,
        hue: hueOf(name),
        wanted: story.reachedHub && name === wanted,
      };
    }),
  };
}

/** The name an image is best known by. */
function nameOfImage(engine: Engine, image: StoredImage['id']): string {
  for (const [reference, tag] of Object.entries(engine.tags))
    if (tag.imageId === image) return shortReference(reference);
  return image.slice(7, 19);
}

/** An image is stored a moment before it is tagged: until then the pull that brings it knows its name. */
function nameOnShelf(engine: Engine, image: StoredImage): string {
  const name = nameOfImage(engine, image.id);
  if (!image.id.endsWith(name) && !image.id.includes(`:${name}`)) return name;
  const digests = image.chainIds.map((chainId) => engine.layers[chainId]?.digest).join();
  const pull = Object.values(engine.pulls).find(
    ({ layers }) => layers.map(({ digest }) => digest).join() === digests,
  );
  return pull ? shortReference(pull.reference) : name;
}

function shelfOf(engine: Engine, story: Story): readonly Blueprint[] {
  const made = new Map<string, number>();
  for (const { imageId } of Object.values(engine.containers)) made.set(imageId, (made.get(imageId) ?? 0) + 1);
  const stored = Object.values(engine.images).map((image): Blueprint => {
    const name = nameOnShelf(engine, image);
    return {
      id: `image:${image.id}`,
      name,
      hue: hueOf(name),
      state: 'stored',
      plates: image.chainIds.flatMap((chainId): Plate[] => {
        const layer = engine.layers[chainId];
        return layer
          ? [{ id: `layer:${layer.digest}`, state: 'stored', fraction: 1, bytes: layer.size }]
          : [];
      }),
      containers: made.get(image.id) ?? 0,
    };
  });
  const arriving = Object.values(engine.pulls).flatMap((pull): Blueprint[] => {
    const name = shortReference(pull.reference);
    if (engine.tags[pull.reference] || stored.some((image) => image.name === name)) return [];
    const plates = pull.layers.map(({ digest, state, current, total }): Plate => {
      const fraction = state === 'stored' ? 1 : total > 0 ? current / total : 0;
      return { id: `layer:${digest}`, state, fraction, bytes: total };
    });
    return [{ id: null, name, hue: hueOf(name), state: 'arriving', plates, containers: 0 }];
  });
  const all = [...stored, ...arriving];
  const { missing } = story;
  if (missing === null || all.some(({ name }) => name === missing)) return all;
  return [
    ...all,
    { id: null, name: missing, hue: hueOf(missing), state: 'missing', plates: [], containers: 0 },
  ];
}

function activityOf(world: World, story: Story): Activity {
  const { engine } = world.host;
  const pull = Object.values(engine.pulls)[0];
  if (pull) {
    const total = pull.layers.reduce((sum, layer) => sum + layer.total, 0);
    const here = pull.layers.reduce(
      (sum, layer) => sum + (layer.state === 'stored' ? layer.total : layer.current),
      0,
    );
    return {
      kind: 'pulling',
      about: shortReference(pull.reference),
      progress: total > 0 ? Math.min(1, here / total) : 0,
    };
  }
  const asked = Object.values(world.exchanges).findLast(
    ({ to, state }) => to === 'daemon' && (state === 'asked' || state === 'served'),
  );
  if (!asked) return { kind: 'idle', about: '', progress: null };
  const { name, subject } = callOf(asked.method, asked.path);
  const container = Object.values(engine.containers).find(({ id }) => id === subject);
  const about = container?.name ?? subject;
  switch (name) {
    case 'create':
      return { kind: story.created ? 'creating' : 'looking', about: story.reference ?? '', progress: null };
    case 'pull':
      return { kind: 'pulling', about, progress: 0 };
    case 'start':
      return { kind: 'starting', about, progress: null };
    case 'stop':
    case 'kill':
      return { kind: 'stopping', about, progress: null };
    case 'remove':
    case 'remove-image':
      return { kind: 'removing', about, progress: null };
    case 'ping':
    case 'wait':
    case 'attach':
      return { kind: 'idle', about: '', progress: null };
    default:
      return { kind: 'asked', about, progress: null };
  }
}
