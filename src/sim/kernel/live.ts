import type { Channel } from '../channel.ts';
import type { Pid } from '../names.ts';
import type { Procedure, Task } from '../procedure.ts';
import type { Stdio } from '../program/program.ts';
import type { Signal } from '../spec.ts';
import type { ProcessState } from './state.ts';

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
  /** What it was given as its environment. */
  env: Readonly<Record<string, string>>;
  /** The path of the program's file. */
  exe: string | undefined;
  /** Signals with a handler of the program's own. */
  readonly handled: Set<Signal>;
  /** Signals that do nothing to it; its children have them from it, and so has the program that it becomes (signal(7)). */
  readonly ignored: Set<Signal>;
  /** One message when it has ended; the parent takes it and reaps. */
  readonly exited: Channel<ExitStatus>;
  /** What of it waits until the kernel lets it run again: one channel for each task. */
  readonly held: Set<Channel<null>>;
  /** What it was doing when it was stopped. */
  resumes?: ProcessState;
  /** Signals that came while it was stopped, and wait for CONT. */
  pending?: Signal[];
  /** Where its parent is told that it was stopped, and by which signal. */
  stops?: Channel<Signal>;
  /** Shares the processors anew, while it is busy. */
  whenHalted?: () => Procedure;
  /** Ends a read(2) that is under way when it is stopped. */
  interrupts?: Channel<null>;
  task: Task | null;
}
