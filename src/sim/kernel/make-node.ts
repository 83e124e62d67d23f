import { kept } from './made-up.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import type { Errno } from './errno.ts';
import type { FileNode } from './file-tree.ts';
import { place, target } from './files.ts';
import { placeOf } from './vfs.ts';

/** Puts a node of any type at a path, in the place of a file that is there. Null when all went well. */
export function* makeNode(machine: Machine, pid: Pid, path: string, node: FileNode): Procedure<Errno | null> {
  const found = target(machine, pid, path);
  if (!found.ok) return found.error;
  if (found.value.node?.type === 'dir') return 'EEXIST';
  const where = placeOf(machine.world(), pid, found.value.path);
  if (where.readonly) return 'EROFS';
  return yield* place(machine, where.overlay, where.path, kept(node), pid);
}
