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
}
