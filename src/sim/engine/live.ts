import type { Channel } from '../channel.ts';
import type { Connection } from '../exchange.ts';
import type { Pid } from '../names.ts';
import type { LiveExec } from './live-exec.ts';
import type { LiveRestarts } from './restart-policy.ts';
import type { Stdio } from '../program/program.ts';

/** The live side of a container: who is attached and who waits for its end. */
export interface LiveContainer {
  /** Its streams, from the first attach or start on. */
  stdio: Stdio | null;
  /** Who is attached; the channel is closed when the container's output has ended. */
  readonly attached: Map<Connection, Channel<null>>;
  /** `POST /wait` answers here when the condition is met. */
  readonly waiting: Set<{
    readonly condition: 'not-running' | 'next-exit' | 'removed';
    readonly exited: Channel<number>;
  }>;
  /** What has been written since the last line's end: no part of the log yet. */
  readonly unended: { [stream: string]: string };
  /** `logs --follow` readers, told of each new entry. */
  readonly followers: Set<Channel<null>>;
  /** What `docker exec` has begun in it, by id. */
  readonly execs: Map<string, LiveExec>;
  pid: Pid | null;
  /** Somebody is just starting it: moby holds its lock so long, and all others wait. */
  isStarting?: boolean;
  /** `docker rm` is at it, from before its end on. */
  isRemoving?: boolean;
  /** What is known of starting it again by itself; only where it has a policy for that. */
  restarts?: LiveRestarts;
  /** `docker restart` is at it, so that --rm does not take it away in between. */
  staysForRestart?: boolean;
}
