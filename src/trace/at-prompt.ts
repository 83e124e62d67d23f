import { processAt } from '../sim/kernel/process-at.ts';
import type { Pid } from '../sim/names.ts';
import { containerOf } from '../sim/runtime/container-of.ts';
import type { World } from '../sim/world.ts';

/** Whether a process was started by the person at the prompt, on the computer itself. */
export function isAtPrompt(world: World, pid: Pid): boolean {
  const process = processAt(world, pid);
  return process?.tty != null && containerOf(process) === null;
}
