import type { Channel } from './channel.ts';
import type { EngineMessage } from './engine/events.ts';
import type { LiveContainer } from './engine/live.ts';
import type { Connection } from './exchange.ts';
import type { LiveProcess } from './kernel/live.ts';
import type { NetConnection } from './kernel/socket.ts';
import type { LiveTty } from './kernel/tty.ts';
import type { Millis, Pid } from './names.ts';
import type { Hub } from './registry/hub.ts';
import type { Parts } from './parts.ts';
import type { LiveRuntimeTask } from './runtime/live.ts';
import type { World } from './world.ts';

/**
 * The live side of one machine: clock, channels, running processes. Procedures get it; it is never stored, and is
 * brought back by replaying the inputs. What can be told from the World is told from the World.
 */
export interface Machine extends Parts {
  readonly seed: number;
  /** Unix time in ms at virtual time 0. */
  readonly epoch: number;
  readonly world: () => World;
  readonly now: () => Millis;
  /** The registry across the network, with its blobs' bytes. */
  readonly hub: Hub;
  /** The daemon's listening socket. */
  readonly daemon: Channel<Connection>;
  /** Who listens to the daemon's messages, as `docker events` does. */
  readonly listeners: Set<Channel<EngineMessage>>;
  readonly processes: Map<Pid, LiveProcess>;
  /** Who is told, by a control group's path, that memory ran out in it. */
  readonly oomWatchers: Map<string, Channel<Pid>>;
  /** Where connections to a listening process arrive, by `pid:port`. */
  readonly sockets: Map<string, Channel<NetConnection>>;
  readonly containers: Map<string, LiveContainer>;
  /** containerd's tasks by container id. */
  readonly tasks: Map<string, LiveRuntimeTask>;
  /** The terminal on the desk: what is typed there while a command runs, and who it belongs to. */
  readonly tty: LiveTty;
}
