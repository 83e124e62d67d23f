import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Errno } from './errno.ts';
import { stat } from './files.ts';
import { processOf } from './fork.ts';
import { permits } from './path.ts';
import { mayAtHome } from './privilege.ts';
import { isCovered, isReadOnly } from './proc-covers.ts';
import { procNamespace } from './proc-mount.ts';
import { mountsFor } from './vfs.ts';
import { called } from './syscall.ts';

/**
 * Writes to a file of /proc. A host name and a process's short name change with it; what nothing here can change is
 * refused as by a kernel that does not let it be changed. Null when all went well.
 */
export function* writeProc(machine: Machine, pid: Pid, path: string, text: string): Procedure<Errno | null> {
  const found = stat(machine, pid, path);
  if (!found.ok) return found.error;
  const { node, path: at } = found.value;
  if (node.type === 'dir') return 'EISDIR';
  if (node.type === 'device') return null;
  if (isReadOnly(at) && isCovered(mountsFor(machine.world(), pid))) return 'EROFS';
  const process = processOf(machine, pid);
  if (node.guard || !permits(node, process, 2)) return 'EACCES';
  // To open a file with O_TRUNC is not yet to write.
  if (text === '') return null;
  if ((node.mode & 0o222) === 0) return 'EIO';
  const value = text.replace(/\n$/, '');
  if (at === '/proc/sys/kernel/hostname') {
    yield called(pid, 'write', `3, ${JSON.stringify(text)}, ${text.length}`);
    yield emit({ type: 'namespace.changed', id: process.namespaces.uts, change: { hostname: value } });
    return null;
  }
  if (/^\/proc\/\d+\/oom_score_adj$/.test(at)) return yield* adjustScore(machine, pid, at, value);
  if (/^\/proc\/\d+\/timens_offsets$/.test(at)) return offsetsError(text);
  // What is so already, is not changed.
  return (node.content ?? '').trim() === value.trim() ? null : 'EPERM';
}

/** Anybody may have a process of theirs killed sooner; to spare it more than others takes CAP_SYS_RESOURCE (proc_pid_oom_score_adj(5)). */
function* adjustScore(machine: Machine, pid: Pid, path: string, value: string): Procedure<Errno | null> {
  const world = machine.world();
  const reader = processOf(machine, pid);
  const level = procNamespace(world, reader) ?? '';
  const process = world.host.kernel.processes.find(({ pids }) => pids[level] === Number(path.split('/')[2]));
  if (!process) return 'ESRCH';
  const wanted = /^\s*-?\d+\s*$/.test(value) ? Number(value) : Number.NaN;
  if (!(wanted >= -1000 && wanted <= 1000)) return 'EINVAL';
  if (wanted < 0 && !mayAtHome(world, reader, 'CAP_SYS_RESOURCE')) return 'EACCES';
  yield emit({ type: 'process.changed', pid: process.pid, change: { oomScoreAdj: wanted } });
  return null;
}

/**
 * The clocks of a time namespace are fixed once a process is in it, and execve(2) moves one there that unshare(2) has
 * made it for: whoever writes from a shell comes too late (time_namespaces(7)).
 */
function offsetsError(text: string): Errno {
  const isPlain = /^(?:\s*(?:monotonic|boottime|1|7)\s+-?\d+\s+\d+\n?)+$/.test(text);
  return isPlain ? 'EACCES' : 'EINVAL';
}
