import type { Files } from '../archive/files.ts';
import { joinPath } from '../archive/go-path.ts';
import { hostPids } from '../initial-world.ts';
import type { Errno, Outcome } from '../kernel/errno.ts';
import type { FileNode, FileTree } from '../kernel/file-tree.ts';
import { place, removeFrom, stat } from '../kernel/files.ts';
import { mergedTree, type Overlay } from '../kernel/overlay.ts';
import { inTree, lookup, namesIn, walk } from '../kernel/path.ts';
import { boundTo } from '../kernel/vfs.ts';
import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import { specMounts } from './spec-mounts.ts';
import type { Container } from './state.ts';

/** A file system in a container's root: where it begins there, and from which path of its own. */
interface Bound {
  readonly target: string;
  readonly from: string;
  readonly overlay: Overlay;
  readonly readonly: boolean;
}

const isUnder = (path: string, target: string): boolean =>
  target === '/' || path === target || path.startsWith(`${target}/`);

const done: Outcome<null> = { ok: true, value: null };
const failed = (error: Errno): Outcome<null> => ({ ok: false, error });

/**
 * A container's files as its daemon sees them, whether it runs or not (moby's containerFSView): its layers, with volumes
 * and binds over them, and nothing of what is mounted only while it runs.
 */
export function* openFiles(machine: Machine, container: Container): Procedure<Files> {
  const root: Overlay = { lower: container.lower, upper: container.writable };
  const bounds: Bound[] = [{ target: '/', from: '/', overlay: root, readonly: false }];
  for (const { destination, type, source, options } of specMounts(container)) {
    const found = type === 'bind' ? stat(machine, hostPids.dockerd, source) : null;
    if (!found?.ok) continue;
    const target = yield* mountPoint(machine, bounds, destination, found.value.node.type === 'dir');
    const readonly = options.includes('ro');
    const mount = boundTo(machine.world(), hostPids.dockerd, found.value.path, target, readonly);
    const upper = mount.memory ?? mount.directory;
    const overlay = mount.overlay ?? (upper === undefined ? null : { lower: [], upper });
    if (overlay) bounds.push({ target, from: mount.from ?? '/', overlay, readonly });
  }
  return filesOf(machine, bounds);
}

/** The place in the root where something is mounted; made where there is none. */
function* mountPoint(
  machine: Machine,
  bounds: readonly Bound[],
  destination: string,
  isDirectory: boolean,
): Procedure<string> {
  const found = walk(inTree(treeOf(machine, bounds)), destination);
  const target = found.ok ? found.value.path : destination;
  const names = target.split('/').slice(1);
  for (const [i] of names.entries()) {
    const path = `/${names.slice(0, i + 1).join('/')}`;
    if (treeOf(machine, bounds)[path]) continue;
    const isLast = i === names.length - 1;
    const node: FileNode = { type: isDirectory || !isLast ? 'dir' : 'file', mode: 0o755, uid: 0, gid: 0 };
    const { overlay, inside } = placeIn(bounds, path);
    yield* place(machine, overlay, inside, node);
  }
  return target;
}

function placeIn(bounds: readonly Bound[], path: string): Bound & { readonly inside: string } {
  const over = bounds.filter(({ target }) => isUnder(path, target));
  const bound = over.reduce((a, b) => (b.target.length >= a.target.length ? b : a));
  const below = path === bound.target ? '' : path.slice(bound.target === '/' ? 0 : bound.target.length);
  return { ...bound, inside: joinPath(bound.from, below) };
}

const views = new WeakMap<
  readonly Bound[],
  { readonly trees: readonly FileTree[]; readonly view: FileTree }
>();

/** All that is bound as one tree. The same files give the same object. */
function treeOf(machine: Machine, bounds: readonly Bound[]): FileTree {
  const trees = bounds.map(({ overlay }) => mergedTree(machine.world(), overlay));
  const known = views.get(bounds);
  if (known?.trees.length === trees.length && known.trees.every((tree, i) => tree === trees[i]))
    return known.view;
  const files = new Map<string, FileNode>();
  for (const [i, { target, from }] of bounds.entries()) {
    for (const path of files.keys()) if (isUnder(path, target)) files.delete(path);
    for (const [path, node] of Object.entries(trees[i] ?? {}))
      if (isUnder(path, from)) files.set(joinPath(target, path.slice(from === '/' ? 0 : from.length)), node);
  }
  const view = Object.fromEntries(files);
  views.set(bounds, { trees, view });
  return view;
}

function filesOf(machine: Machine, bounds: readonly Bound[]): Files {
  const tree = () => treeOf(machine, bounds);
  const placed = (path: string): Outcome<Bound & { readonly inside: string }> => {
    const found = walk(inTree(tree()), path, false);
    return found.ok ? { ok: true, value: placeIn(bounds, found.value.path) } : found;
  };
  return {
    lstat: (path) => lookup(inTree(tree()), path, false),
    stat: (path) => lookup(inTree(tree()), path),
    names: (path) => {
      const found = lookup(inTree(tree()), path);
      return found.ok ? namesIn(tree(), found.value.path) : [];
    },
    read: (path) => {
      const found = lookup(inTree(tree()), path);
      return found.ok ? { ok: true, value: found.value.node.content ?? '' } : found;
    },
    *put(path, node) {
      const where = placed(path);
      if (!where.ok) return where;
      if (where.value.readonly) return failed('EROFS');
      yield* place(machine, where.value.overlay, where.value.inside, node);
      return done;
    },
    *remove(path) {
      const where = placed(path);
      if (!where.ok) return where;
      const { target, overlay, inside, readonly } = where.value;
      const found = lookup(inTree(tree()), path, false);
      const holds = bounds.some((one) => found.ok && isUnder(one.target, found.value.path));
      if (holds || (found.ok && found.value.path === target)) return failed('EBUSY');
      if (readonly) return failed('EROFS');
      yield* removeFrom(machine, overlay, inside);
      return done;
    },
  };
}
