/** So many characters are an entry also without the end of their line (moby daemon/logger/copier.go). */
const BUFFER = 16_384;

const ENTRY = new RegExp(`[^\\n]{${BUFFER}}|[^\\n]*\\n|[^\\n]+$`, 'g');

/** The entries that a text makes in a container's log. */
export const linesOf = (text: string): readonly string[] => text.match(ENTRY) ?? [];

/** Where in a text begins what is no entry yet, as its line goes on. */
export const endOfLines = (text: string): number =>
  text.length - ((text.length - 1 - text.lastIndexOf('\n')) % BUFFER);
