/**
 * The entries that a text makes in a container's log: its lines, and of a longer one pieces as large as the daemon's
 * buffer (moby daemon/logger/copier.go).
 */
export const linesOf = (text: string): readonly string[] =>
  text.match(/[^\n]{16384}|[^\n]*\n|[^\n]+$/g) ?? [];

/** Where in a text begins what is no entry yet, as its line goes on. */
export const endOfLines = (text: string): number =>
  text.length - ((text.length - 1 - text.lastIndexOf('\n')) % 16_384);
