import type { Pid } from '../names.ts';
import type { World } from '../world.ts';
import type { FileNode } from './file-tree.ts';
import { nodeIn, type Overlay } from './overlay.ts';
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

/** A mount with files of its own, and where they are. */
export interface Mounted {
  readonly mount: Mount;
  readonly target: string;
  /** Which path of the file system it is. */
  readonly from: string;
  readonly overlay: Overlay;
  readonly readonly: boolean;
}

/** What stands for a directory that nothing has made. */
export const implied: FileNode = { type: 'dir', mode: 0o755, uid: 0, gid: 0 };
const parsed = new WeakMap<readonly Mount[], readonly Mounted[]>();
const each = new WeakMap<Mount, readonly Mounted[]>();
/** A plain directory is an overlay with nothing under it. File systems without files of their own are left out. */
function mountedOf(mounts: readonly Mount[]): readonly Mounted[] {
  const known = parsed.get(mounts);
  if (known) return known;
  const list = mounts.flatMap((mount) => {
    const before = each.get(mount);
    if (before) return before;
    const one = parse(mount);
    each.set(mount, one);
    return one;
  });
  parsed.set(mounts, list);
  return list;
}

function parse(mount: Mount): readonly Mounted[] {
  const { target, options, from = '/' } = mount;
  const upper = mount.memory ?? mount.directory;
  const overlay = mount.overlay ?? (upper === undefined ? null : { lower: [], upper });
  return overlay ? [{ mount, target, from, overlay, readonly: options.split(',').includes('ro') }] : [];
}

/** What is mounted for a process, in that order; file systems without files of their own are left out. */
export function mountedFor(world: World, pid: Pid): readonly Mounted[] {
  const process = processAt(world, pid);
  const namespace = process && world.host.kernel.namespaces[process.namespaces.mnt];
  const list = mountedOf(namespace?.mounts ?? []);
  if (!list.some(({ target }) => target === '/')) throw new Error(`process ${pid} has no files as its root`);
  return list;
}

/** Whether a path is another or lies below it. */
export const isUnder = (path: string, target: string): boolean =>
  path.startsWith(target) && (target === '/' || path.length === target.length || path[target.length] === '/');

/** The rest of a path below another, with its slash; empty for that path itself. */
export const belowOf = (path: string, above: string): string =>
  path === above ? '' : above === '/' ? path : path.slice(above.length);

/** A path and the rest that leads on from there. */
export const joined = (path: string, below: string): string => (path === '/' ? below || '/' : path + below);

/** The root of a process, as its mount namespace has it. */
export const rootOf = (world: World, pid: Pid): string => processAt(world, pid)?.root ?? '/';

/** A walked path of a process as its mount namespace has it: from there, not from the process's own root. */
export const outside = (world: World, pid: Pid, path: string): string =>
  joined(rootOf(world, pid), path === '/' ? '' : path);

/** Where in the list stands the mount that a walked path belongs to: the last over it, for what was mounted before lies hidden. */
const indexAt = (list: readonly Mounted[], path: string): number =>
  list.findLastIndex(({ target }) => isUnder(path, target));

function mountedAt(world: World, pid: Pid, path: string): Mounted {
  const list = mountedFor(world, pid);
  const found = list[indexAt(list, path)];
  if (!found) throw new Error(`process ${pid} has no files at ${path}`);
  return found;
}

/** What a process sees at walked paths: the same as `viewOf` has, found without making a tree of all that is mounted. */
export function nodeFor(world: World, pid: Pid): NodeAt {
  const list = mountedFor(world, pid);
  const root = rootOf(world, pid);
  return (path) => {
    const whole = joined(root, path === '/' ? '' : path);
    const index = indexAt(list, whole);
    const mounted = list[index];
    if (!mounted) return undefined;
    const { overlay, from, target } = mounted;
    const node = nodeIn(world, overlay, joined(from, belowOf(whole, target)));
    if (node) return node;
    // A mount point needs a place, and so do the directories above it.
    const leadsOn = list.some((other, at) => at > index && isUnder(other.target, whole));
    return leadsOn ? implied : undefined;
  };
}

/** What MS_BIND mounts at a target of the mount namespace when it is given this walked path: the same file system, from there on (mount(2)). */
export function boundTo(world: World, pid: Pid, path: string, target: string, readonly: boolean): Mount {
  const whole = outside(world, pid, path);
  const { mount, from, target: above } = mountedAt(world, pid, whole);
  const options = mount.options.replace(/^r[ow](?=,|$)/, readonly ? 'ro' : 'rw');
  return { ...mount, options, from: joined(from, belowOf(whole, above)), target };
}

/** The mount that a walked path belongs to. */
export function placeOf(world: World, pid: Pid, path: string): Place {
  const whole = outside(world, pid, path);
  const { target, from, overlay, readonly } = mountedAt(world, pid, whole);
  return { overlay, path: joined(from, belowOf(whole, target)), readonly, isMountPoint: whole === target };
}

/** Whether a file system is mounted below this path; then the path cannot be removed. */
export function holdsMount(world: World, pid: Pid, path: string): boolean {
  const whole = outside(world, pid, path);
  return mountedFor(world, pid).some(({ target }) => target !== whole && isUnder(target, whole));
}
