import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Errno, Outcome } from './errno.ts';
import type { FileNode } from './file-tree.ts';
import { directoryAt, nodeIn, onDisk, type Overlay, parentOf, whiteoutOf } from './overlay.ts';
import { absolute, type Found, lookup, type NodeAt, permits, walk } from './path.ts';
import { processAt } from './process-at.ts';
import { nodeFor, placeOf } from './vfs.ts';

function processOf(machine: Machine, pid: Pid) {
  const process = processAt(machine.world(), pid);
  if (!process) throw new Error(`no process ${pid}`);
  return process;
}

/** The files that a path is looked for in: what the process sees, or what the kernel shows under /proc. */
function nodesFor(machine: Machine, pid: Pid): NodeAt {
  const nodeAt = nodeFor(machine.world(), pid);
  return (path) => {
    const tree = machine.kernelTree(machine, pid, path);
    return tree ? tree[path] : nodeAt(path);
  };
}

/** stat(2), or lstat(2) with `follow` false. */
export function stat(
  machine: Machine,
  pid: Pid,
  path: string,
  follow = true,
): Outcome<{ path: string; node: FileNode }> {
  const full = absolute(path, processOf(machine, pid).cwd);
  return lookup(nodesFor(machine, pid), full, follow);
}

/** A whole file's text, or so many characters of one that has no end. */
export function readFile(machine: Machine, pid: Pid, path: string, most = 65_536): Outcome<string> {
  const found = stat(machine, pid, path);
  if (!found.ok) return found;
  const { node } = found.value;
  if (node.type === 'dir') return { ok: false, error: 'EISDIR' };
  if (node.guard || !permits(node, processOf(machine, pid), 4)) return { ok: false, error: 'EACCES' };
  // No driver has the number 0, 0 of a whiteout.
  if (node.type === 'device' && node.rdev === undefined) return { ok: false, error: 'ENXIO' };
  return { ok: true, value: node.content ?? machine.fromEndless(machine, pid, node, most) };
}

/** The time of day that a changed file gets, in Unix seconds. */
export const timeOf = (machine: Machine): number => Math.floor((machine.epoch + machine.now()) / 1000);

/**
 * Puts a node into the upper directory, with copies of the directories above it and without a whiteout in its way. `pid`
 * is who writes; the daemon, where it is not said. Null when all went well.
 */
export function* place(
  machine: Machine,
  overlay: Overlay,
  path: string,
  node: FileNode,
  pid?: Pid,
): Procedure<Errno | null> {
  const upper = () => directoryAt(machine.world(), overlay.upper);
  const missing: string[] = [];
  for (let parent = parentOf(path); parent !== '/' && !upper()[parent]; parent = parentOf(parent))
    missing.unshift(parent);
  for (const parent of missing) {
    const copy = nodeIn(machine.world(), overlay, parent);
    if (!copy) throw new Error(`no directory ${parent}`);
    yield emit({ type: 'file.written', ...onDisk(overlay.upper, parent), node: copy });
  }
  const whiteout = whiteoutOf(path);
  // What the layers below have at this place was removed: a new directory is not to show it again.
  const hides = node.type === 'dir' && (upper()[whiteout] ?? upper()[path]?.opaque) !== undefined;
  if (upper()[whiteout]) yield emit({ type: 'file.removed', ...onDisk(overlay.upper, whiteout) });
  const written = hides ? { ...node, opaque: true } : node;
  const at = onDisk(overlay.upper, path);
  return yield* machine.storage.store(machine, at.directory, at.path, written, pid);
}

/** The place that a path would be written to: EACCES where the file, or the directory for a new one, may not be. */
export function target(machine: Machine, pid: Pid, path: string): Outcome<Found> {
  const process = processOf(machine, pid);
  const nodeAt = nodeFor(machine.world(), pid);
  const found = walk(nodeAt, absolute(path, process.cwd));
  if (!found.ok) return found;
  const guard =
    found.value.node && found.value.node.type !== 'dir'
      ? found.value.node
      : nodeAt(parentOf(found.value.path));
  if (guard && !permits(guard, process, 2)) return { ok: false, error: 'EACCES' };
  return found;
}

/** Writes a file whole or appends to it; makes it when it is not there. `evenReadonly` as for directories. Null when all went well. */
export function* writeFile(
  machine: Machine,
  pid: Pid,
  path: string,
  text: string,
  append = false,
  evenReadonly = false,
): Procedure<Errno | null> {
  const found = target(machine, pid, path);
  if (!found.ok) return found.error;
  const { node: old, path: full } = found.value;
  if (old?.type === 'dir') return 'EISDIR';
  const { uid, gid } = processOf(machine, pid);
  const where = placeOf(machine.world(), pid, full);
  if (where.readonly && !evenReadonly) return 'EROFS';
  const base: FileNode = old ?? { type: 'file', mode: 0o644, uid, gid };
  const content = append ? (old?.content ?? '') + text : text;
  return yield* place(machine, where.overlay, where.path, { ...base, content, mtime: timeOf(machine) }, pid);
}

/** mkdir(2), mode 755. `evenReadonly` is for what is made before the file system becomes read-only. */
export function* makeDirectory(
  machine: Machine,
  pid: Pid,
  path: string,
  evenReadonly = false,
): Procedure<Errno | null> {
  const found = target(machine, pid, path.replace(/\/+$/, '') || '/');
  if (!found.ok) return found.error;
  if (found.value.node) return 'EEXIST';
  const { uid, gid } = processOf(machine, pid);
  const where = placeOf(machine.world(), pid, found.value.path);
  if (where.readonly && !evenReadonly) return 'EROFS';
  const node: FileNode = { type: 'dir', mode: 0o755, uid, gid, mtime: timeOf(machine) };
  return yield* place(machine, where.overlay, where.path, node);
}
