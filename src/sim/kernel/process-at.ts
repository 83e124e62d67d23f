import { type Pid, processKey } from '../names.ts';
import type { World } from '../world.ts';
import type { Process } from './state.ts';

/** The process of a number, as the host counts; undefined when there is none, or no World. */
export function processAt(world: World | undefined, pid: Pid): Process | undefined {
  return world?.host.kernel.processes[processKey(pid)];
}
