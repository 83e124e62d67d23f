import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import { groupPlace } from './cgroup-tree.ts';
import { makeGroup, writeGroup } from './cgroup-write.ts';
import type { Errno } from './errno.ts';
import { makeDirectory, stat, writeFile } from './files.ts';
import { processOf } from './fork.ts';
import { nameOf, parentOf } from './overlay.ts';
import { permits } from './path.ts';
import { isInProc } from './proc-mount.ts';
import { writeProc } from './proc-write.ts';

/** Writes a file whole or appends to it, also one of a control group, where each write is an order. Null when all went well. */
export function* writePath(
  machine: Machine,
  pid: Pid,
  path: string,
  text: string,
  append = false,
): Procedure<Errno | null> {
  const place = groupPlace(machine, pid, path);
  if (isInProc(machine, pid, path)) return yield* writeProc(machine, pid, path, text);
  if (!place) return yield* writeFile(machine, pid, path, text, append);
  const found = stat(machine, pid, place.path);
  // Nobody makes files there but the kernel.
  if (!found.ok)
    return found.error === 'ENOENT' && stat(machine, pid, parentOf(place.path)).ok ? 'EACCES' : found.error;
  const { node } = found.value;
  if (node.type === 'dir') return 'EISDIR';
  if (!permits(node, processOf(machine, pid), 2)) return 'EACCES';
  if (place.mount.options.split(',').includes('ro')) return 'EROFS';
  // To open a file with O_TRUNC is not yet to write.
  if (text === '') return null;
  return yield* writeGroup(machine, pid, parentOf(place.inside), nameOf(place.inside), text.trim());
}

/** mkdir(2), which in the file system of control groups makes a group. Null when all went well. */
export function* makeDirectoryAt(machine: Machine, pid: Pid, path: string): Procedure<Errno | null> {
  const place = groupPlace(machine, pid, path);
  if (isInProc(machine, pid, path)) return stat(machine, pid, path).ok ? 'EEXIST' : 'ENOENT';
  if (!place) return yield* makeDirectory(machine, pid, path);
  if (stat(machine, pid, place.path).ok) return 'EEXIST';
  const parent = stat(machine, pid, parentOf(place.path));
  if (!parent.ok) return parent.error;
  if (!permits(parent.value.node, processOf(machine, pid), 2)) return 'EACCES';
  if (place.mount.options.split(',').includes('ro')) return 'EROFS';
  return yield* makeGroup(place.inside);
}
