import type { EventOf } from '../sim/event.ts';
import { HOST_ROOT } from '../sim/host-tree.ts';
import type { FileTree } from '../sim/kernel/file-tree.ts';
import { nodeIn, type Overlay } from '../sim/kernel/overlay.ts';
import { lookup } from '../sim/kernel/path.ts';
import { processAt } from '../sim/kernel/process-at.ts';
import { nodeFor, placeOf } from '../sim/kernel/vfs.ts';
import type { DirectoryId, Pid } from '../sim/names.ts';
import { containerOf } from '../sim/runtime/container-of.ts';
import type { World } from '../sim/world.ts';
import { isAtPrompt } from '../trace/at-prompt.ts';
import type { Moment } from '../trace/moment.ts';
import type { ContainerBox } from './container-box.ts';
import { actorOf } from './flow.ts';
import type { ThingId } from './thing.ts';

/** Where on the disk a path has its end: in which directory, and under which path once every symlink is followed. */
export interface PathPlace {
  readonly directory: DirectoryId;
  /** What the disk shows that directory as: a layer's plate, a container's own files, or the computer's. */
  readonly plate: ThingId | null;
  readonly path: string;
}

/** The way from a box through its mount namespace to a place on the disk. */
export interface PathWay {
  readonly from: ThingId;
  /** The mount namespace that it goes through; null for the computer's own, and where no process lives to ask. */
  readonly wall: ThingId | null;
  readonly place: PathPlace;
  /** Whether it is this process that asks in this step. */
  readonly isNow: boolean;
}

/** One path that a process names in this step, and where it leads for it and for everybody else in the picture. */
export interface FollowedPath {
  readonly path: string;
  readonly ways: readonly PathWay[];
}

/**
 * The path that a step opens, executes or writes, and where the same path leads from each of the boxes given. The one
 * that is asked for now is first. Null where a step names no path, or where there is nothing at its end.
 */
export function followedPath(moment: Moment, boxes: readonly ContainerBox[]): FollowedPath | null {
  const { world } = moment;
  const named = namedIn(moment);
  if (named === null) return null;
  const { path, pid } = named;
  const place = pid === null ? named.place : placeFor(world, pid, path);
  if (place === null) return null;
  const box = pid === null ? null : containerOf(processAt(world, pid));
  // Before its program runs, the process in a container is runc's: its walls are the container's already.
  const asking =
    pid === null ? ownerOf(place) : box !== null ? (`container:${box}` as const) : actorOf(world, pid);
  const now: PathWay = { from: asking, wall: pid === null ? null : wallOf(world, pid), place, isNow: true };
  const others = boxes
    .filter(({ id, key }) => key !== box && id !== asking)
    .flatMap((other): PathWay[] => {
      const found = placeFrom(world, other, path);
      const first = other.isAlive ? other.processes[0] : undefined;
      return found
        ? [
            {
              from: other.id,
              wall: first ? wallOf(world, first.outside) : null,
              place: found,
              isNow: false,
            },
          ]
        : [];
    });
  return { path, ways: [now, ...others] };
}

/** Where a path leads for a process, by its mount namespace and root; null where nothing is there. */
function placeFor(world: World, pid: Pid, path: string): PathPlace | null {
  const process = processAt(world, pid);
  const mounts = process && world.host.kernel.mounts[process.namespaces.mnt];
  if (!mounts?.some(({ target }) => target === '/')) return null;
  const found = lookup(nodeFor(world, pid), path);
  if (!found.ok) return null;
  const { overlay, path: inside } = placeOf(world, pid, found.value.path);
  return inOverlay(world, overlay, inside);
}

/** The same for a container: what its first process finds, or, where none lives, what lies in its directories. */
function placeFrom(world: World, box: ContainerBox, path: string): PathPlace | null {
  const first = box.isAlive ? box.processes[0] : undefined;
  if (first) return placeFor(world, first.outside, path);
  const container = world.host.engine.containers[box.key];
  const disk = world.host.hardware.disk;
  if (!container || ![container.writable, ...container.lower].every((id) => disk[id])) return null;
  const overlay = { upper: container.writable, lower: container.lower };
  const found = lookup((one) => nodeIn(world, overlay, one), path);
  return found.ok ? inOverlay(world, overlay, found.value.path) : null;
}

/** The topmost of an overlay's directories that has a path: the one that is seen. */
function inOverlay(world: World, { upper, lower }: Overlay, path: string): PathPlace | null {
  const disk: Readonly<Record<DirectoryId, FileTree>> = world.host.hardware.disk;
  const directory = [upper, ...lower].find((id) => disk[id]?.[path]);
  return directory === undefined ? null : { directory, plate: plateOf(world, directory), path };
}

function plateOf(world: World, directory: DirectoryId): ThingId | null {
  if (directory === HOST_ROOT) return 'directory:host';
  const { layers, containers } = world.host.engine;
  const layer = Object.values(layers).find((one) => one.directory === directory);
  if (layer) return `layer:${layer.digest}`;
  const container = Object.values(containers).find(({ writable }) => writable === directory);
  return container ? `container:${container.id}` : null;
}

function wallOf(world: World, pid: Pid): ThingId | null {
  const process = processAt(world, pid);
  return process && containerOf(process) !== null ? `namespace:${process.namespaces.mnt}` : null;
}

/** Who writes where: a container in its own files, the person at the prompt in the computer's. */
function ownerOf({ plate }: PathPlace): ThingId {
  return plate?.startsWith('container:') ? plate : 'app:terminal';
}

type Named =
  | { readonly path: string; readonly pid: Pid }
  | { readonly path: string; readonly pid: null; readonly place: PathPlace };

const opening = new Set(['execve', 'openat']);
/** Where the server keeps what is its own business. */
const SERVERS = '/var/lib/docker/';

function namedIn({ event: moment, syscall, world }: Moment): Named | null {
  const event: EventOf<Moment['event']['type']> = moment;
  switch (event.type) {
    case 'syscall.made':
      return byCall(world, event);
    case 'process.executed':
      return syscall?.pid === event.pid ? byCall(world, syscall) : null;
    case 'file.written': {
      const { directory, path, node } = event;
      if (node.type !== 'file' || path.startsWith(SERVERS)) return null;
      const plate = plateOf(world, directory);
      return plate === null || plate.startsWith('layer:')
        ? null
        : { path, pid: null, place: { directory, plate, path } };
    }
    default:
      return null;
  }
}

function byCall(world: World, { pid, name, args }: EventOf<'syscall.made'>): Named | null {
  const path = opening.has(name) ? /"(\/[^"\\]*)"/.exec(args)?.[1] : undefined;
  const asks = containerOf(processAt(world, pid)) !== null || isAtPrompt(world, pid);
  return path !== undefined && asks ? { path, pid } : null;
}
