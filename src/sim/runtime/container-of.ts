import type { Process } from '../kernel/state.ts';
import type { ContainerId } from '../names.ts';

/** The container whose control group a process is in, or null: systemd names the scope after it. */
export function containerOf(process: Pick<Process, 'cgroup'> | undefined): ContainerId | null {
  return /\/docker-([0-9a-f]{64})\.scope$/.exec(process?.cgroup ?? '')?.[1] ?? null;
}
