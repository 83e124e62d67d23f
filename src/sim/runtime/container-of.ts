import type { Process } from '../kernel/state.ts';
import type { ContainerId } from '../names.ts';
import type { World } from '../world.ts';

/** The container whose control group a process is in, or null: systemd names the scope after it. */
export function containerOf(process: Pick<Process, 'cgroup'> | undefined): ContainerId | null {
  return /\/docker-([0-9a-f]{64})\.scope$/.exec(process?.cgroup ?? '')?.[1] ?? null;
}

/**
 * Whether a process is the first of its container, whichever number it has inside: the one that containerd's task names,
 * and before that the one that runc prepares.
 */
export function isFirstOfContainer(world: World, process: Process | undefined): boolean {
  const task = world.host.runtime.tasks[containerOf(process) ?? ''];
  if (!process || !task) return false;
  return task.pid === null ? process.comm === 'runc:[2:INIT]' : task.pid === process.pid;
}
