import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import { capable } from './capability.ts';
import type { Errno } from './errno.ts';
import { place, stat } from './files.ts';
import { processOf } from './fork.ts';
import { placeOf } from './vfs.ts';

/** chmod(2): the permission bits of a file, by its owner, or by whom CAP_FOWNER lets. Null when all went well. */
export function* changeMode(machine: Machine, pid: Pid, path: string, mode: number): Procedure<Errno | null> {
  const found = stat(machine, pid, path);
  if (!found.ok) return found.error;
  const { node, path: full } = found.value;
  const process = processOf(machine, pid);
  if (process.uid !== node.uid && !capable(process, 'CAP_FOWNER')) return 'EPERM';
  const where = placeOf(machine.world(), pid, full);
  if (where.readonly) return 'EROFS';
  return yield* place(machine, where.overlay, where.path, { ...node, mode }, pid);
}
