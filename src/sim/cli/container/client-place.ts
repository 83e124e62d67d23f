import { hostPids } from '../../initial-world.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { Pid } from '../../names.ts';
import type { CommandIo } from '../command-io.ts';

/** Where a client reads and writes files. */
export interface ClientPlace {
  /** The process that sees them. */
  readonly pid: Pid;
  /** The working directory. */
  readonly cwd: string;
}

/**
 * A client's own process and its directory; a client that is no process here has its shell's. Outside of a virtual
 * machine's Linux there is neither: the one disk that is drawn is seen as its first process sees it.
 */
export function clientPlace({ machine, invocation }: CommandIo): ClientPlace {
  const world = machine.world();
  const own = processAt(world, world.invocations[invocation]?.pid ?? hostPids.shell);
  const process = own ?? processAt(world, hostPids.shell);
  return process ?? { pid: hostPids.init, cwd: '/home/you' };
}
