import type { Channel } from '../channel.ts';
import type { Procedure } from '../procedure.ts';
import type { Pid } from '../names.ts';
import type { Signal } from '../spec.ts';

/**
 * A terminal's kernel side, termios(3): the line discipline between keys and the program that reads.
 * Cooked: echo, line editing, newline translation, signals for Ctrl-C and friends. Noncanonical: every key at once, no
 * echo and no signals, but newlines translated, as a program wants it that edits lines itself. Raw: bytes as they are.
 */
export interface LiveTty {
  mode: 'cooked' | 'noncanonical' | 'raw';
  columns: number;
  rows: number;
  /** The process group whose signals the keys are; where it is not said, that of the process that it was opened for. */
  foreground: Pid | null;
  /** What has been typed of a line that is not ended yet, when cooked. */
  readonly line: string[];
  /** What the reading program gets: whole lines when cooked, keys when raw; closed by a hang-up, '' for Ctrl-D. */
  readonly input: Channel<string>;
  /** Signals for the foreground process group. */
  readonly signals: Channel<Signal>;
  /** Keys arrive from the other side. Echo goes out through `show`. */
  readonly type: (keys: string) => Procedure;
  /** A program writes: newline translation, then out. */
  readonly write: (text: string) => Procedure;
}
