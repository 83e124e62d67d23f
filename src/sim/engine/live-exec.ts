import type { Channel } from '../channel.ts';
import type { Connection } from '../exchange.ts';
import type { Machine } from '../machine.ts';
import type { ContainerId, Pid } from '../names.ts';
import type { Stdio } from '../program/program.ts';

/** One `docker exec`, from its creation on, as long as its container is there. Engine API `ExecInspectResponse`. */
export interface LiveExec {
  readonly id: string;
  readonly container: ContainerId;
  readonly argv: readonly string[];
  readonly tty: boolean;
  readonly user: string;
  readonly privileged: boolean;
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
  readonly detachKeys: string;
  readonly env: readonly string[];
  readonly cwd: string;
  state: 'created' | 'running' | 'ended';
  pid: Pid | null;
  exitCode: number | null;
  stdio: Stdio | null;
  /** Who is attached to its streams. */
  connection: Connection | null;
  /** Closed when it is over. */
  readonly ended: Channel<null>;
}

/** The exec of an id; null when its container is gone or never had it. */
export function execOf(machine: Machine, id: string): LiveExec | null {
  for (const live of machine.containers.values()) {
    const found = live.execs.get(id);
    if (found) return found;
  }
  return null;
}
