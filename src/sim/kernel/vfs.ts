import type { Pid } from '../names.ts';
import type { World } from '../world.ts';
import type { FileNode, FileTree } from './file-tree.ts';
import { mergedTree, nodeIn, type Overlay } from './overlay.ts';
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

interface Mounted {
  readonly mount: Mount;
  readonly target: string;
  /** Which path of the file system it is. */
  readonly from: string;
  readonly overlay: Overlay;
  readonly readonly: boolean;
}

const implied: FileNode = { type: 'dir', mode: 0o755, uid: 0, gid: 0 };
const parsed = new WeakMap<readonly Mount[], readonly Mounted[]>();
const each = new WeakMap<Mount, readonly Mounted[]>();
const views = new WeakMap<
  readonly Mounted[],
  { readonly trees: readonly FileTree[]; readonly view: FileTree }
>();

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

function mountedFor(world: World, pid: Pid): readonly Mounted[] {
  const process = processAt(world, pid);
  const namespace = process && world.host.kernel.namespaces[process.namespaces.mnt];
  const list = mountedOf(namespace?.mounts ?? []);
  if (!list.some(({ target }) => target === '/')) throw new Error(`process ${pid} has no files as its root`);
  return list;
}

const isUnder = (path: string, target: string): boolean =>
  path.startsWith(target) && (target === '/' || path.length === target.length || path[target.length] === '/');

/** The rest of a path below another, with its slash; empty for that path itself. */
const belowOf = (path: string, above: string): string =>
  path === above ? '' : above === '/' ? path : path.slice(above.length);

const joined = (path: string, below: string): string => (path === '/' ? below || '/' : path + below);

function compose(list: readonly Mounted[], trees: readonly FileTree[]): FileTree {
  const files = new Map<string, FileNode>();
  for (const [index, { target, from }] of list.entries()) {
    // What lay there before is hidden, not gone.
    for (const path of files.keys()) if (isUnder(path, target)) files.delete(path);
    const names = target.split('/').slice(1);
    for (let count = 1; count < names.length; count++) {
      const parent = `/${names.slice(0, count).join('/')}`;
      if (!files.has(parent)) files.set(parent, implied);
    }
    for (const [path, node] of Object.entries(trees[index] ?? {}))
      if (isUnder(path, from)) files.set(joined(target, belowOf(path, from)), node);
  }
  return Object.fromEntries(files);
}

const subtrees = new WeakMap<FileTree, Map<string, FileTree>>();

/** What lies under a directory, as if that were the root. The same tree gives the same object. */
function subtree(tree: FileTree, root: string): FileTree {
  if (root === '/') return tree;
  const known = subtrees.get(tree) ?? new Map<string, FileTree>();
  subtrees.set(tree, known);
  const found = known.get(root);
  if (found) return found;
  const below = Object.entries(tree).filter(([path]) => isUnder(path, root));
  const made = Object.fromEntries(below.map(([path, node]) => [belowOf(path, root) || '/', node]));
  known.set(root, made);
  return made;
}

const rootOf = (world: World, pid: Pid): string => processAt(world, pid)?.root ?? '/';

/** A walked path of a process as its mount namespace has it: from there, not from the process's own root. */
export const outside = (world: World, pid: Pid, path: string): string =>
  joined(rootOf(world, pid), path === '/' ? '' : path);

/** All that a process sees as one tree, by its mount namespace and its root. The same files give the same object. */
export function viewOf(world: World, pid: Pid): FileTree {
  const list = mountedFor(world, pid);
  const trees = list.map(({ overlay }) => mergedTree(world, overlay));
  const known = views.get(list);
  if (known?.trees.every((tree, index) => tree === trees[index]))
    return subtree(known.view, rootOf(world, pid));
  const view = compose(list, trees);
  views.set(list, { trees, view });
  return subtree(view, rootOf(world, pid));
}

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
