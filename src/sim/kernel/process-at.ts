import type { Pid } from '../names.ts';
import type { World } from '../world.ts';
import type { Process } from './state.ts';

/** The process of a number, as the host counts; undefined when there is none, or no World. */
export function processAt(world: World | undefined, pid: Pid): Process | undefined {
  if (world) for (const one of world.host.kernel.processes) if (one.pid === pid) return one;
  return undefined;
}

/** The number that a process knows another one by: in its own PID namespace, or the host's where that has none for it. */
export function numberFor(world: World, pid: Pid, reader: Pid): number {
  const own = processAt(world, reader)?.namespaces.pid ?? '';
  return processAt(world, pid)?.pids[own] ?? pid;
}

/** The process that another one means by a number: the one that has it in the other's own PID namespace. */
export function numbered(world: World, pid: Pid, number: number): Process | undefined {
  const own = processAt(world, pid)?.namespaces.pid ?? '';
  return world.host.kernel.processes.find((one) => one.pids[own] === number);
}
