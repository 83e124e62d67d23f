import type { DirectoryId } from '../names.ts';
import type { World } from '../world.ts';
import { joined } from './below.ts';
import type { FileNode, FileTree } from './file-tree.ts';
import { subtree } from './subtree.ts';

/** An overlay mount's directories. `lower` has the topmost first, as `lowerdir=` does; `upper` takes the writes. */
export interface Overlay {
  readonly lower: readonly DirectoryId[];
  readonly upper: DirectoryId;
}

/** The file that says in a packed layer that its directory hides what lies below (image-spec, layer.md#opaque-whiteout). */
export const OPAQUE = '.wh..wh..opq';
/** What stands for a directory that nothing has made. */
export const implied: FileNode = { type: 'dir', mode: 0o755, uid: 0, gid: 0 };

/** The part before the last slash; `/` for what lies in the root. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** The part after the last slash. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Where a whiteout for this path stands (image-spec, layer.md#whiteouts). */
export function whiteoutOf(path: string): string {
  const parent = parentOf(path);
  return `${parent === '/' ? '' : parent}/.wh.${nameOf(path)}`;
}

const merges = new WeakMap<FileTree, { readonly lower: readonly FileTree[]; readonly merged: FileTree }>();

/** How all paths in a directory begin. */
const below = (directory: string): string => (directory === '/' ? '/' : `${directory}/`);

function dropBelow(files: Map<string, FileNode>, path: string): void {
  const start = below(path);
  for (const key of files.keys()) if (key.startsWith(start) && key !== '/') files.delete(key);
}

function addParents(files: Map<string, FileNode>, path: string): void {
  for (let parent = parentOf(path); parent !== '/'; parent = parentOf(parent)) {
    if (files.has(parent)) return;
    files.set(parent, implied);
  }
}

function merge(trees: readonly FileTree[]): FileTree {
  const files = new Map<string, FileNode>([['/', implied]]);
  for (const tree of [...trees].reverse()) {
    for (const [path, { opaque }] of Object.entries(tree)) {
      const name = nameOf(path);
      if (opaque) dropBelow(files, path);
      else if (name === OPAQUE) dropBelow(files, parentOf(path));
      else if (name.startsWith('.wh.')) {
        const parent = parentOf(path);
        const hidden = `${parent === '/' ? '' : parent}/${name.slice(4)}`;
        files.delete(hidden);
        dropBelow(files, hidden);
      }
    }
    for (const [path, node] of Object.entries(tree)) {
      if (nameOf(path).startsWith('.wh.')) continue;
      if (node.type !== 'dir') dropBelow(files, path);
      addParents(files, path);
      // The mark tells of this layer, not of what is seen.
      const { opaque, ...seen } = node;
      files.set(path, opaque ? seen : node);
    }
  }
  return Object.fromEntries(files);
}

/** The topmost first. The same trees give the same object. */
function mergedOf(upper: FileTree, lower: readonly FileTree[]): FileTree {
  const known = merges.get(upper);
  if (known && known.lower.length === lower.length && known.lower.every((tree, i) => tree === lower[i]))
    return known.merged;
  const [top, ...others] = lower;
  const merged = merge(top ? [upper, mergedOf(top, others)] : [upper]);
  merges.set(upper, { lower, merged });
  return merged;
}

/** Where on the disk a layer's file lies: in which directory there, and under which path. */
export function onDisk(
  id: DirectoryId,
  path: string,
): { readonly directory: DirectoryId; readonly path: string } {
  const [directory = id, part] = id.split('//');
  return part === undefined
    ? { directory, path }
    : { directory, path: joined(`/${part}`, path === '/' ? '' : path.replace(/\/\.wh\.([^/]*)$/, '/$1')) };
}

const layers = new WeakMap<FileTree, FileTree>();

/** A part of a file system as a layer: the kernel marks with a device what a packed layer marks with a name (overlayfs.rst). */
function layerOf(part: FileTree): FileTree {
  const known = layers.get(part);
  if (known) return known;
  const made = Object.fromEntries(
    Object.entries(part).map(([path, node]) => [
      node.type === 'device' && node.rdev === undefined && !nameOf(path).startsWith('.wh.')
        ? whiteoutOf(path)
        : path,
      node,
    ]),
  );
  layers.set(part, made);
  return made;
}

/** The files of a directory on the disk, or of a part of one. */
export function directoryAt(world: World, id: DirectoryId): FileTree {
  const { disk } = world.host.hardware;
  const whole = disk[id];
  if (whole) return whole;
  const { directory, path } = onDisk(id, '/');
  const tree = disk[directory];
  if (!tree) throw new Error(`no directory ${id}`);
  return layerOf(subtree(tree, path));
}

/** What a container sees: its layers as one tree. The same layers give the same object. */
export function mergedTree(world: World, { upper, lower }: Overlay): FileTree {
  return mergedOf(
    directoryAt(world, upper),
    lower.map((id) => directoryAt(world, id)),
  );
}

/** What a path begins with, slash and all, that a directory hides from the layers under it: by a whiteout, as opaque, or by a file. */
function hiddenBy([path, { opaque, type }]: readonly [string, FileNode]): string | null {
  const name = nameOf(path);
  if (name === OPAQUE) return below(parentOf(path));
  if (name.startsWith('.wh.')) return `${below(parentOf(path))}${name.slice(4)}/`;
  return opaque || type !== 'dir' ? below(path) : null;
}

const hides = new WeakMap<FileTree, readonly string[]>();

function isHidden(upper: FileTree, path: string): boolean {
  let hidden = hides.get(upper);
  if (!hidden) {
    hidden = Object.entries(upper).flatMap((entry) => hiddenBy(entry) ?? []);
    hides.set(upper, hidden);
  }
  return path !== '/' && hidden.some((start) => `${path}/`.startsWith(start));
}

/** What is at a walked path of `mergedTree`, found without merging the upper directory, which changes with every write. */
export function nodeIn(world: World, { upper: id, lower }: Overlay, path: string): FileNode | undefined {
  const upper = directoryAt(world, id);
  const own = upper[path];
  if (nameOf(path).startsWith('.wh.')) return undefined;
  if (own && !own.opaque) return own;
  if (own) {
    const { opaque, ...seen } = own;
    return seen;
  }
  const [top, ...others] = lower;
  if (top !== undefined && !isHidden(upper, path)) {
    const node = mergedTree(world, { upper: top, lower: others })[path];
    if (node) return node;
  }
  const start = below(path);
  return path === '/' || Object.keys(upper).some((key) => key.startsWith(start)) ? implied : undefined;
}
