import type { Channel } from '../channel.ts';
import type { LiveTty } from '../kernel/tty.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import type { Signal } from '../spec.ts';

/** Where a process reads and writes. A closed stdin is the end of the file. */
export interface Stdio {
  readonly stdin: Channel<string>;
  readonly stdout: Channel<string>;
  readonly stderr: Channel<string>;
  /** The terminal, where the three are one; else null. */
  readonly tty: LiveTty | null;
}

/** What a running program is given: who it is and its standard streams. Everything else it asks the kernel for. */
export interface ProcessContext {
  readonly machine: Machine;
  readonly pid: Pid;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdio: Stdio;
  /** Signals that the program has asked to handle itself arrive here; others the kernel acts on. */
  readonly signals: Channel<Signal>;
}

/** A program: runs as a process and gives its exit code, 0 to 255. */
export type Program = (context: ProcessContext) => Procedure<number>;
