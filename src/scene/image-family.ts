import { changesOf } from '../sim/engine/changes.ts';
import type { Container } from '../sim/engine/state.ts';
import type { ImageId } from '../sim/names.ts';
import type { Step } from '../sim/simulate.ts';
import type { ContainerStatus, Json } from '../sim/spec.ts';
import type { World } from '../sim/world.ts';
import { type Hue, hueOf, shortReference } from './hue.ts';
import type { ThingId } from './thing.ts';

/** One container as an object of its class: what it has for itself. */
export interface FamilyMember {
  readonly id: ThingId;
  readonly name: string;
  readonly status: ContainerStatus;
  readonly isRunning: boolean;
  /** Paths that its own writable layer has and the image has not, as `docker diff` tells them. */
  readonly own: readonly string[];
  /** Named volumes that it has mounted: they are not part of it. */
  readonly volumes: readonly string[];
}

/** One image, what it fixes for all, and everything that was made from it. */
export interface ImageFamily {
  readonly id: ThingId;
  /** The name to type; the short id where it has none. */
  readonly name: string;
  readonly hue: Hue;
  readonly layers: readonly { readonly id: ThingId; readonly bytes: number }[];
  /** Entrypoint and Cmd together. */
  readonly argv: readonly string[];
  readonly env: readonly string[];
  readonly members: readonly FamilyMember[];
  /** Those that were removed since the last command was typed. */
  readonly lost: readonly FamilyMember[];
}

/** An image with its containers at a step; null where there is no such image. */
export function imageFamilyOf(
  steps: readonly Step[],
  initial: World,
  cursor: number,
  imageId: ImageId,
): ImageFamily | null {
  const world = steps[cursor]?.world ?? initial;
  const { engine } = world.host;
  const image = engine.images[imageId];
  if (!image) return null;
  const tag = Object.entries(engine.tags).find(([, one]) => one.imageId === imageId);
  const name = tag ? shortReference(tag[0]) : imageId.slice(7, 19);
  const config = configOf(image.config);
  return {
    id: `image:${imageId}`,
    name,
    hue: hueOf(name),
    layers: image.chainIds.flatMap((chainId) => {
      const layer = engine.layers[chainId];
      return layer ? [{ id: `layer:${layer.digest}` as const, bytes: layer.size }] : [];
    }),
    argv: [...textsIn(config, 'Entrypoint'), ...textsIn(config, 'Cmd')],
    env: textsIn(config, 'Env'),
    members: Object.values(engine.containers)
      .filter((one) => one.imageId === imageId)
      .toSorted((a, b) => a.createdAt - b.createdAt)
      .map((one) => memberOf(world, one)),
    lost: lostSince(steps, initial, cursor, imageId),
  };
}

function memberOf(world: World, container: Container): FamilyMember {
  const { id, name, status, mounts } = container;
  return {
    id: `container:${id}`,
    name,
    status,
    isRunning: status === 'running',
    own: changesOf(world, container).flatMap(({ Path, Kind }) =>
      Kind === 1 || world.host.hardware.disk[container.writable]?.[Path]?.type === 'file' ? [Path] : [],
    ),
    volumes: mounts.flatMap((mount) =>
      mount.type === 'volume' && !mount.anonymous && mount.name !== undefined ? [mount.name] : [],
    ),
  };
}

/** What the removals since the last command line have taken, as it was right before. */
function lostSince(
  steps: readonly Step[],
  initial: World,
  cursor: number,
  imageId: ImageId,
): readonly FamilyMember[] {
  const lost: FamilyMember[] = [];
  for (let seq = cursor; seq >= 0; seq--) {
    const event = steps[seq]?.event;
    if (event?.type === 'line.submitted') break;
    if (event?.type !== 'container.removed') continue;
    const before = steps[seq - 1]?.world ?? initial;
    const container = before.host.engine.containers[event.id];
    if (container?.imageId === imageId) lost.unshift(memberOf(before, container));
  }
  return lost;
}

function configOf(text: string): { readonly [key: string]: Json } {
  const whole: { readonly config?: { readonly [key: string]: Json } } = JSON.parse(text);
  return whole.config ?? {};
}

function textsIn(config: { readonly [key: string]: Json }, name: string): readonly string[] {
  const value = config[name];
  return Array.isArray(value) ? value.map((one: Json) => String(one)) : [];
}

/** Programs that end at once where nobody types: they are kept by `-it`. */
const waiting = new Set(['sh', 'bash', 'python', 'python2', 'python3']);

/** The line that makes one more of an image. */
export function lineForMore({ name, argv }: ImageFamily): string {
  const program = argv.at(-1)?.split('/').at(-1) ?? '';
  return `docker run ${waiting.has(program) ? '-dit' : '-d'} ${name}`;
}

/** The line that writes a file into a container, under a name that it has not yet. */
export function lineForFile({ name, own }: FamilyMember): string {
  let number = 1;
  while (own.includes(`/note-${number}`)) number++;
  return `docker exec ${name} touch /note-${number}`;
}

/** The line that removes a container, running or not. */
export const lineForRemoval = ({ name }: FamilyMember): string => `docker rm -f ${name}`;
