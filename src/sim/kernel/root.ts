import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Errno } from './errno.ts';
import { stat } from './files.ts';
import { processOf } from './fork.ts';
import { mayAtHome } from './privilege.ts';
import { called } from './syscall.ts';
import { outside } from './vfs.ts';

/** chroot(2), then chdir(2) to the new root. Null when all went well. */
export function* changeRoot(machine: Machine, pid: Pid, path: string): Procedure<Errno | null> {
  const process = processOf(machine, pid);
  const found = stat(machine, pid, path);
  if (!found.ok) return found.error;
  if (found.value.node.type !== 'dir') return 'ENOTDIR';
  if (!mayAtHome(machine.world(), process, 'CAP_SYS_CHROOT')) return 'EPERM';
  const root = outside(machine.world(), pid, found.value.path);
  yield called(pid, 'chroot', JSON.stringify(path));
  yield called(pid, 'chdir', '"/"');
  yield emit({ type: 'process.changed', pid, change: { root, cwd: '/' } });
  return null;
}
