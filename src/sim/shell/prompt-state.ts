/** What the shell at the prompt remembers from line to line. */
export interface PromptState {
  readonly history: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly exitCode: number;
}
