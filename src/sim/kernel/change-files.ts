import { isInProc } from './proc-mount.ts';
import { kept } from './made-up.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import { capable } from './capability.ts';
import { groupPlace } from './cgroup-tree.ts';
import { removeGroup } from './cgroup-write.ts';
import type { Errno } from './errno.ts';
import type { FileNode } from './file-tree.ts';
import { place, stat, timeOf } from './files.ts';
import { remove } from './remove.ts';
import { readDirectory } from './view.ts';
import { processOf } from './fork.ts';
import { parentOf } from './overlay.ts';
import { absolute, permits, walk } from './path.ts';
import type { Process } from './state.ts';
import { nodeFor, placeOf } from './vfs.ts';

/** Puts a node where a path leads, itself a symlink or not; its directory must be there. Null when all went well. */
function* put(machine: Machine, pid: Pid, path: string, node: FileNode): Procedure<Errno | null> {
  const process = processOf(machine, pid);
  if (isInProc(machine, pid, path)) return 'ENOENT';
  const nodeAt = nodeFor(machine.world(), pid);
  const found = walk(nodeAt, absolute(path, process.cwd), false);
  if (!found.ok) return found.error;
  const parent = nodeAt(parentOf(found.value.path));
  if (parent && !permits(parent, process, 2)) return 'EACCES';
  const where = placeOf(machine.world(), pid, found.value.path);
  if (where.readonly) return 'EROFS';
  return yield* place(machine, where.overlay, where.path, kept(node), pid);
}

/** symlink(2). */
export function* makeLink(machine: Machine, pid: Pid, target: string, path: string): Procedure<Errno | null> {
  const { uid, gid } = processOf(machine, pid);
  if (stat(machine, pid, path, false).ok) return 'EEXIST';
  return yield* put(machine, pid, path, {
    type: 'symlink',
    mode: 0o777,
    uid,
    gid,
    target,
    mtime: timeOf(machine),
  });
}

/** chmod(2), chown(2), utimensat(2): the owner may, with CAP_FOWNER all may; a file is given away with CAP_CHOWN. */
export function* changeNode(
  machine: Machine,
  pid: Pid,
  path: string,
  change: Partial<Pick<FileNode, 'mode' | 'uid' | 'gid' | 'mtime'>>,
): Procedure<Errno | null> {
  const found = stat(machine, pid, path);
  if (!found.ok) return found.error;
  const process = processOf(machine, pid);
  const { path: full, node } = found.value;
  if (change.uid !== undefined || change.gid !== undefined) {
    if (!mayGive(process, node, change)) return 'EPERM';
  } else if (process.uid !== node.uid && !capable(process, 'CAP_FOWNER')) return 'EPERM';
  // What the kernel makes up is always of now, and is whose it is.
  if (node.size !== undefined) return Object.keys(change).every((key) => key === 'mtime') ? null : 'EPERM';
  const where = placeOf(machine.world(), pid, full);
  if (where.readonly) return 'EROFS';
  return yield* place(machine, where.overlay, where.path, { ...node, ...change }, pid);
}

/** Without CAP_CHOWN, an owner may leave it as it is or give it to the own group: chown(2). */
function mayGive(
  process: Process,
  { uid, gid }: FileNode,
  change: Partial<Pick<FileNode, 'uid' | 'gid'>>,
): boolean {
  if (capable(process, 'CAP_CHOWN')) return true;
  return (
    process.uid === uid &&
    [undefined, uid].includes(change.uid) &&
    [undefined, gid, process.gid].includes(change.gid)
  );
}

/** rmdir(2). */
export function* removeDirectory(machine: Machine, pid: Pid, path: string): Procedure<Errno | null> {
  const found = stat(machine, pid, path, false);
  if (!found.ok) return found.error;
  if (found.value.node.type !== 'dir') return 'ENOTDIR';
  const place = groupPlace(machine, pid, path);
  if (place) {
    if (!permits(found.value.node, processOf(machine, pid), 2)) return 'EACCES';
    return found.value.path === place.mount.target ? 'EBUSY' : yield* removeGroup(machine, place.inside);
  }
  const names = readDirectory(machine, pid, path);
  if (names.ok && names.value.length > 0) return 'ENOTEMPTY';
  return yield* remove(machine, pid, path, true);
}

/** Copies a file, a symlink or a directory with all that is in it but `omitted`; `as` changes each node on the way. */
export function* copyTree(
  machine: Machine,
  pid: Pid,
  from: string,
  to: string,
  as: (node: FileNode) => FileNode,
  omitted: string | null = null,
): Procedure<Errno | null> {
  const found = stat(machine, pid, from, false);
  if (!found.ok) return found.error;
  if (found.value.path === omitted) return null;
  const { node } = found.value;
  const there = stat(machine, pid, to, false);
  if (node.type !== 'dir' || !there.ok) {
    const error = yield* put(machine, pid, to, as(node));
    if (error || node.type !== 'dir') return error;
  }
  const names = readDirectory(machine, pid, from);
  for (const name of names.ok ? names.value : []) {
    const error = yield* copyTree(machine, pid, `${from}/${name}`, `${to}/${name}`, as, omitted);
    if (error) return error;
  }
  return null;
}
