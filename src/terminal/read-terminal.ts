import { Terminal } from '@xterm/xterm';
import { widths } from './column.ts';
import type { ReadableTerminal } from './plain-lines.ts';

/** Lines that a long output may have. */
const LINES = 10_000;

/** A terminal that nobody sees, to read what a text leaves on it. */
export function readTerminal(columns: number): ReadableTerminal {
  const terminal = new Terminal({
    cols: columns,
    rows: 24,
    scrollback: LINES,
    convertEol: true,
    allowProposedApi: true,
  });
  terminal.unicode.register(widths);
  terminal.unicode.activeVersion = widths.version;
  return terminal;
}
