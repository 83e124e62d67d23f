import type { Channel } from '../channel.ts';
import type { Connection } from '../exchange.ts';
import type { LiveTty } from '../kernel/tty.ts';
import type { Machine } from '../machine.ts';
import type { InvocationId } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import type { Signal } from '../spec.ts';

/** What a command at the prompt is given: its machine, its streams, its signals. */
export interface CommandIo {
  readonly machine: Machine;
  readonly invocation: InvocationId;
  /** Writes text as a program does, with `\n`; a terminal makes `\r\n` of it. */
  readonly stdout: (text: string) => Procedure;
  readonly stderr: (text: string) => Procedure;
  /** Waits for standard input; null at its end. */
  readonly read: () => Procedure<string | null>;
  /** Whether anything can come there. */
  readonly hasInput: boolean;
  /** The terminal, when the standard streams are one; null for pipes. */
  readonly tty: LiveTty | null;
  readonly signals: Channel<Signal>;
  /** Set to true by a command that takes its signals itself; else Ctrl-C ends it with 130. */
  catchesSignals: boolean;
  /** What the client has opened; it hangs up when its process ends. */
  readonly connections: Connection[];
}
