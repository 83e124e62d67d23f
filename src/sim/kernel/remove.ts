import { isInProc } from './proc-mount.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import { capable } from './capability.ts';
import { groupPlace } from './cgroup-tree.ts';
import type { Errno } from './errno.ts';
import type { FileNode } from './file-tree.ts';
import { place, stat } from './files.ts';
import { processOf } from './fork.ts';
import { directoryAt, nodeIn, onDisk, type Overlay, parentOf, whiteoutOf } from './overlay.ts';
import { absolute, permits, walk } from './path.ts';
import type { Mount, Process } from './state.ts';
import { isUnder } from './below.ts';
import { mountsFor, overlayOf, nodeFor, outside, placeOf } from './vfs.ts';

/** From a directory with the sticky bit one takes what is one's own, unless one has CAP_FOWNER (inode(7)). */
const mayTakeFrom = (directory: FileNode, { uid }: FileNode, process: Process): boolean =>
  (directory.mode & 0o1000) === 0 ||
  [uid, directory.uid].includes(process.uid) ||
  capable(process, 'CAP_FOWNER');

/** unlink(2), or a directory with all that is in it when `recursive`. What a lower layer holds gets a whiteout. */
export function* remove(
  machine: Machine,
  pid: Pid,
  path: string,
  recursive = false,
): Procedure<Errno | null> {
  const process = processOf(machine, pid);
  // What the kernel shows of itself is not taken away file by file.
  if (isInProc(machine, pid, path) || groupPlace(machine, pid, path))
    return stat(machine, pid, path).ok ? 'EPERM' : 'ENOENT';
  const nodeAt = nodeFor(machine.world(), pid);
  const found = walk(nodeAt, absolute(path, process.cwd), false);
  if (!found.ok) return found.error;
  const { path: full, node } = found.value;
  if (!node) return 'ENOENT';
  if (node.type === 'dir' && !recursive) return 'EISDIR';
  if (full === '/') return 'EPERM';
  const parent = nodeAt(parentOf(full));
  if (parent && !permits(parent, process, 2)) return 'EACCES';
  if (parent && !mayTakeFrom(parent, node, process)) return 'EPERM';
  const { overlay, path: inside, readonly, isMountPoint } = placeOf(machine.world(), pid, full);
  if (readonly) return 'EROFS';
  const world = machine.world();
  if (isMountPoint || holdsMount(mountsFor(world, pid), outside(world, pid, full))) return 'EBUSY';
  yield* removeFrom(machine, overlay, inside);
  return null;
}

/** Takes a path with all that is below it out of the upper directory, and hides what a lower one has there. */
export function* removeFrom(machine: Machine, overlay: Overlay, inside: string): Procedure {
  const upper = directoryAt(machine.world(), overlay.upper);
  const inUpper = Object.keys(upper).filter((key) => key === inside || key.startsWith(`${inside}/`));
  for (const key of inUpper.sort().reverse())
    yield emit({ type: 'file.removed', ...onDisk(overlay.upper, key) });
  if (nodeIn(machine.world(), overlay, inside))
    yield* place(machine, overlay, whiteoutOf(inside), { type: 'device', mode: 0, uid: 0, gid: 0 });
}

/** Whether a file system is mounted below this path; then the path cannot be removed. */
export const holdsMount = (mounts: readonly Mount[], whole: string): boolean =>
  mounts.some((mount) => mount.target !== whole && isUnder(mount.target, whole) && overlayOf(mount) !== null);
