import type { Job } from '../program/sh/jobs.ts';
import type { Descriptor } from '../program/sh/shell.ts';
import type { Command } from '../program/sh/syntax.ts';

/** What the shell at the prompt remembers from line to line. */
export interface PromptState {
  readonly history: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** Names that programs get in their environment; those of a fresh shell when none is said. */
  readonly exported?: readonly string[];
  /** The functions that were made at the prompt, by name. */
  readonly functions?: Readonly<Record<string, Command>>;
  readonly exitCode: number;
  /** The files that `exec 3<FILE` has opened, by number. */
  readonly descriptors?: Map<number, Descriptor>;
  /** What it has started and what is not over; the list grows in place. */
  readonly jobs?: Job[];
  /** It has said that there are stopped jobs, and for so many more lines it does not say so again. */
  readonly warned?: number;
  /** The last thing that it did was kill(2), or to start something: of that it tells a prompt later. */
  readonly justKilled?: boolean;
}
