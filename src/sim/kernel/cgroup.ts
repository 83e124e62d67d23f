import type { World } from '../world.ts';
import type { Cgroup, Process } from './state.ts';

/** Whether a control group is another one or lies below it. */
export function isWithin(path: string, cgroup: string): boolean {
  return cgroup === '/' || path === cgroup || path.startsWith(`${cgroup}/`);
}

/** The processes in a control group and below it. */
export function processesIn(world: World, cgroup: string): readonly Process[] {
  return world.host.kernel.processes.filter((process) => isWithin(process.cgroup, cgroup));
}

/** A control group and those above it: their limits all hold for what is in it. */
export function groupsOver(world: World, path: string): readonly Cgroup[] {
  return Object.values(world.host.kernel.cgroups).filter((cgroup) => isWithin(path, cgroup.path));
}
