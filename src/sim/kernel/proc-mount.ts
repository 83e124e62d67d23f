import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { processOf } from './fork.ts';
import { absolute } from './path.ts';
import type { World } from '../world.ts';
import type { Process } from './state.ts';

/** Whether a path of a process leads into the proc that is mounted there: nothing is made or taken away in it. */
export function isInProc(machine: Machine, pid: Pid, path: string): boolean {
  const process = processOf(machine, pid);
  return absolute(path, process.cwd).startsWith('/proc/') && procNamespace(machine.world(), process) !== null;
}

/** The PID namespace that a process sees in its /proc; null where no proc is mounted there (proc(5)). */
export function procNamespace(world: World, { namespaces, root }: Process): NamespaceId | null {
  const mounts = world.host.kernel.mounts[namespaces.mnt] ?? [];
  const at = root === '/' ? '/proc' : `${root}/proc`;
  const last = mounts.findLast(({ target }) => target === at);
  return last?.fstype === 'proc' ? (last.namespace ?? null) : null;
}
