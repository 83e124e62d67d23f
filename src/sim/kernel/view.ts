import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { World } from '../world.ts';
import type { Outcome } from './errno.ts';
import type { FileNode, FileTree } from './file-tree.ts';
import { stat } from './files.ts';
import { belowOf, isUnder, joined } from './below.ts';
import { processOf } from './fork.ts';
import { implied, mergedTree } from './overlay.ts';
import { namesIn, permits } from './path.ts';
import type { Mount } from './state.ts';
import { subtree } from './subtree.ts';
import { mountsFor, overlayOf, rootOf } from './vfs.ts';

const views = new WeakMap<
  readonly Mount[],
  { readonly trees: readonly (FileTree | null)[]; readonly view: FileTree }
>();

function compose(mounts: readonly Mount[], trees: readonly (FileTree | null)[]): FileTree {
  const files = new Map<string, FileNode>();
  for (const [index, { target, from = '/' }] of mounts.entries()) {
    const tree = trees[index];
    if (!tree) continue;
    // What lay there before is hidden, not gone.
    for (const path of files.keys()) if (isUnder(path, target)) files.delete(path);
    const names = target.split('/').slice(1);
    for (let count = 1; count < names.length; count++) {
      const parent = `/${names.slice(0, count).join('/')}`;
      if (!files.has(parent)) files.set(parent, implied);
    }
    for (const [path, node] of Object.entries(tree))
      if (isUnder(path, from)) files.set(joined(target, belowOf(path, from)), node);
  }
  return Object.fromEntries(files);
}

/** All that a process sees as one tree, by its mount namespace and its root. The same files give the same object. */
export const viewOf = (world: World, pid: Pid): FileTree =>
  subtree(treeOf(world, mountsFor(world, pid)), rootOf(world, pid));

/** All that is mounted as one tree. The same files give the same object. */
export function treeOf(world: World, mounts: readonly Mount[]): FileTree {
  const trees = mounts.map((mount) => {
    const overlay = overlayOf(mount);
    return overlay && mergedTree(world, overlay);
  });
  const known = views.get(mounts);
  if (known?.trees.every((tree, index) => tree === trees[index])) return known.view;
  const view = compose(mounts, trees);
  views.set(mounts, { trees, view });
  return view;
}

/** The names in a directory, sorted. */
export function readDirectory(machine: Machine, pid: Pid, path: string): Outcome<readonly string[]> {
  const found = stat(machine, pid, path);
  if (!found.ok) return found;
  if (found.value.node.type !== 'dir') return { ok: false, error: 'ENOTDIR' };
  const { node } = found.value;
  if (node.guard || !permits(node, processOf(machine, pid), 4)) return { ok: false, error: 'EACCES' };
  const { path: full } = found.value;
  const tree = machine.kernelTree(machine, pid, full) ?? viewOf(machine.world(), pid);
  return { ok: true, value: namesIn(tree, full) };
}
