/** What the shell at the prompt remembers from line to line. */
export interface PromptState {
  readonly history: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** Names that programs get in their environment; those of a fresh shell when none is said. */
  readonly exported?: readonly string[];
  readonly exitCode: number;
}
