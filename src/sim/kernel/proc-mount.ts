import type { NamespaceId } from '../names.ts';
import type { World } from '../world.ts';
import type { Process } from './state.ts';

/** The PID namespace that a process sees in its /proc; null where no proc is mounted there (proc(5)). */
export function procNamespace(world: World, { namespaces, root }: Process): NamespaceId | null {
  const mounts = world.host.kernel.mounts[namespaces.mnt] ?? [];
  const at = root === '/' ? '/proc' : `${root}/proc`;
  const last = mounts.findLast(({ target }) => target === at);
  return last?.fstype === 'proc' ? (last.namespace ?? null) : null;
}
