import type { DirectoryId } from '../names.ts';
import type { World } from '../world.ts';
import type { FileNode, FileTree } from './file-tree.ts';

/** An overlay mount's directories. `lower` has the topmost first, as `lowerdir=` does; `upper` takes the writes. */
export interface Overlay {
  readonly lower: readonly DirectoryId[];
  readonly upper: DirectoryId;
}

/** The file that says in a packed layer that its directory hides what lies below (image-spec, layer.md#opaque-whiteout). */
export const OPAQUE = '.wh..wh..opq';
const implied: FileNode = { type: 'dir', mode: 0o755, uid: 0, gid: 0 };

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

function dropBelow(files: Map<string, FileNode>, path: string): void {
  const prefix = path === '/' ? '/' : `${path}/`;
  for (const key of files.keys()) if (key.startsWith(prefix) && key !== '/') files.delete(key);
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

/** What a container sees: its layers as one tree. The same layers give the same object. */
export function mergedTree(world: World, overlay: Overlay): FileTree {
  const disk = world.host.hardware.disk;
  const upper = disk[overlay.upper];
  if (!upper) throw new Error(`no directory ${overlay.upper}`);
  const lower = overlay.lower.map((id) => {
    const tree = disk[id];
    if (!tree) throw new Error(`no directory ${id}`);
    return tree;
  });
  const known = merges.get(upper);
  if (known && known.lower.length === lower.length && known.lower.every((tree, i) => tree === lower[i]))
    return known.merged;
  const merged = merge([upper, ...lower]);
  merges.set(upper, { lower, merged });
  return merged;
}
