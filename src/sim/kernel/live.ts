import type { Channel } from '../channel.ts';
import type { Pid } from '../names.ts';
import type { Task } from '../procedure.ts';
import type { Stdio } from '../program/program.ts';
import type { Signal } from '../spec.ts';

/** How a process ended, as wait(2) tells. */
export interface ExitStatus {
  readonly code: number;
  readonly signal: Signal | null;
}

/** The live side of a process: its task, its streams, and where its end is announced. */
export interface LiveProcess {
  readonly pid: Pid;
  readonly stdio: Stdio;
  readonly signals: Channel<Signal>;
  /** Signals with a handler of the program's own. */
  readonly handled: Set<Signal>;
  /** One message when it has ended; the parent takes it and reaps. */
  readonly exited: Channel<ExitStatus>;
  /** What of it waits until the kernel lets it run again: one channel for each task. */
  readonly held: Set<Channel<null>>;
  task: Task | null;
}
