/** What the page says where no script runs. Only the built page has it. */
export const noScriptWords = {
  text: 'The machine behind this terminal is simulated in your browser. It needs script: allow script for this page, and load it again.',
} as const;
