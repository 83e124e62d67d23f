import type { Pid } from '../names.ts';
import type { World } from '../world.ts';
import { belowOf, isUnder, joined } from './below.ts';
import { implied, nodeIn, type Overlay } from './overlay.ts';
import type { NodeAt } from './path.ts';
import { processAt } from './process-at.ts';
import type { Mount } from './state.ts';

/** Where a path of a process lies: in which mounted file system, under which path there, and whether it takes writes. */
export interface Place {
  readonly overlay: Overlay;
  readonly path: string;
  readonly readonly: boolean;
  /** Whether a file system is mounted on this very path. */
  readonly isMountPoint: boolean;
}

const none: Overlay['lower'] = [];

/** Where a mount has its files: a plain directory is an overlay with nothing under it. Null for what has none of its own. */
export function overlayOf({ overlay, memory, directory }: Mount): Overlay | null {
  if (overlay) return overlay;
  const upper = memory ?? directory;
  return upper === undefined ? null : { lower: none, upper };
}

/** What is mounted for a process, in that order. */
export function mountsFor(world: World, pid: Pid): readonly Mount[] {
  const process = processAt(world, pid);
  const mounts = process && world.host.kernel.mounts[process.namespaces.mnt];
  if (!mounts?.some((mount) => mount.target === '/' && overlayOf(mount)))
    throw new Error(`process ${pid} has no files as its root`);
  return mounts;
}

/** The root of a process, as its mount namespace has it. */
export const rootOf = (world: World, pid: Pid): string => processAt(world, pid)?.root ?? '/';

/** A walked path of a process as its mount namespace has it: from there, not from the process's own root. */
export const outside = (world: World, pid: Pid, path: string): string =>
  joined(rootOf(world, pid), path === '/' ? '' : path);

interface Mounted {
  readonly mount: Mount;
  readonly overlay: Overlay;
  /** Where in the list it stands. */
  readonly index: number;
}

/** The mount that a walked path belongs to: the last over it, for what was mounted before lies hidden. */
function mountedAt(mounts: readonly Mount[], path: string): Mounted | null {
  for (let index = mounts.length - 1; index >= 0; index--) {
    const mount = mounts[index];
    const overlay = mount && isUnder(path, mount.target) ? overlayOf(mount) : null;
    if (mount && overlay) return { mount, overlay, index };
  }
  return null;
}

/** Which path of the mounted file system a walked path is. */
const pathIn = ({ from = '/', target }: Mount, path: string): string => joined(from, belowOf(path, target));

/** What all that is mounted shows at walked paths: the same as `treeOf` has, found without making that tree. */
export function nodesOf(world: World, mounts: readonly Mount[]): NodeAt {
  return (whole) => {
    const mounted = mountedAt(mounts, whole);
    if (!mounted) return undefined;
    const node = nodeIn(world, mounted.overlay, pathIn(mounted.mount, whole));
    if (node) return node;
    // A mount point needs a place, and so do the directories above it.
    const leadsOn = mounts.some(
      (other, at) => at > mounted.index && isUnder(other.target, whole) && overlayOf(other) !== null,
    );
    return leadsOn ? implied : undefined;
  };
}

/** What a process sees at walked paths: from its own root on. */
export function nodeFor(world: World, pid: Pid): NodeAt {
  const nodeAt = nodesOf(world, mountsFor(world, pid));
  const root = rootOf(world, pid);
  return (path) => nodeAt(joined(root, path === '/' ? '' : path));
}

function mountedOn(mounts: readonly Mount[], path: string): Mounted {
  const mounted = mountedAt(mounts, path);
  if (!mounted) throw new Error(`nothing is mounted at ${path}`);
  return mounted;
}

/** What MS_BIND mounts at a target of the mount namespace when it is given this walked path: the same file system, from there on (mount(2)). */
export function boundTo(world: World, pid: Pid, path: string, target: string, readonly: boolean): Mount {
  const whole = outside(world, pid, path);
  const { mount } = mountedOn(mountsFor(world, pid), whole);
  const options = mount.options.replace(/^r[ow](?=,|$)/, readonly ? 'ro' : 'rw');
  return { ...mount, options, from: pathIn(mount, whole), target };
}

/** The mount that a walked path of a process belongs to. */
export const placeOf = (world: World, pid: Pid, path: string): Place =>
  placeOn(mountsFor(world, pid), outside(world, pid, path));

/** The mount that a walked path belongs to. */
export function placeOn(mounts: readonly Mount[], whole: string): Place {
  const { mount, overlay } = mountedOn(mounts, whole);
  const readonly = mount.options.split(',').includes('ro');
  return { overlay, path: pathIn(mount, whole), readonly, isMountPoint: whole === mount.target };
}
