import { hostPids } from '../../initial-world.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { CommandIo } from '../command-io.ts';

/** The directory that a client was started in; one that is no process of this machine has its shell's. */
export function ownDirectory({ machine, invocation }: CommandIo): string {
  const world = machine.world();
  const own = processAt(world, world.invocations[invocation]?.pid ?? hostPids.shell);
  return (own ?? processAt(world, hostPids.shell))?.cwd ?? '/';
}
