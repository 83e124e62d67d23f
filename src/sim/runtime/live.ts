import type { Channel } from '../channel.ts';
import type { ExitStatus } from '../kernel/live.ts';
import type { Pid } from '../names.ts';
import type { Stdio } from '../program/program.ts';
import type { RuntimeSpec } from '../spec.ts';

/** The live side of containerd's task: the container's first process, its streams and who waits for its end. */
export interface LiveRuntimeTask {
  readonly pid: Pid;
  readonly shim: Pid;
  readonly stdio: Stdio;
  readonly spec: RuntimeSpec;
  /** One message for each who waits. */
  readonly waiting: Set<Channel<ExitStatus>>;
  status: ExitStatus | null;
}
