import type { Transitions } from '../lifecycle.ts';
import type { InvocationId, Pid } from '../names.ts';

/**
 * What a docker client is doing: reading its command line, waiting for an answer of the daemon, passing streams
 * through, gone.
 */
export type InvocationState = 'parsing' | 'asking' | 'streaming' | 'ended';

export const invocationTransitions: Transitions<InvocationState> = {
  parsing: ['asking', 'ended'],
  asking: ['asking', 'streaming', 'ended'],
  streaming: ['asking', 'streaming', 'ended'],
  ended: [],
};

/** One run of the docker client, while it lasts. */
export interface Invocation {
  readonly id: InvocationId;
  readonly argv: readonly string[];
  readonly pid: Pid;
  readonly state: InvocationState;
}
