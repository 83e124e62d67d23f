import { Terminal } from '@xterm/headless';
import type { SimEvent } from '../sim/event.ts';
import { initialWorld } from '../sim/initial-world.ts';
import type { Step } from '../sim/simulate.ts';
import { widths } from './column.ts';
import type { Size } from './painter.ts';

const hub = {
  repositories: {},
  handle: () => ({ status: 404, headers: {}, body: '' }),
  publicSize: () => null,
};
const world = initialWorld(1, { isTty: true, columns: 80, rows: 24 }, hub);

/** Steps of these events, one a millisecond. */
export const stepsOf = (events: readonly SimEvent[]): readonly Step[] =>
  events.map((event, seq) => ({ seq, at: seq, event, world }));

/** Bytes for the screen. */
export const written = (text: string, stream: 'tty' | 'stdout' = 'stdout'): SimEvent => ({
  type: 'output.written',
  stream,
  text,
});

/** A terminal without a page that counts columns as ours does, and what it has answered so far. */
export function headless({ columns, rows }: Size) {
  const terminal = new Terminal({ cols: columns, rows, scrollback: 1000, allowProposedApi: true });
  terminal.unicode.register(widths);
  terminal.unicode.activeVersion = widths.version;
  const answers: string[] = [];
  terminal.onData((data) => answers.push(data));
  terminal.onBinary((data) => answers.push(data));
  const write = (text: string) => new Promise<void>((resolve) => terminal.write(text, resolve));
  return { terminal, answers, write };
}

/** The lines up to the last that is not blank, and the cursor as line and column from the top of all. */
export function picture(terminal: Terminal) {
  const buffer = terminal.buffer.active;
  const lines = Array.from(
    { length: buffer.length },
    (_, i) => buffer.getLine(i)?.translateToString(true) ?? '',
  );
  while (lines.at(-1) === '') lines.pop();
  return { lines, cursor: [buffer.baseY + buffer.cursorY, buffer.cursorX] };
}

/** The rows of the screen alone, and the cursor as row and column. */
export function screenOf(terminal: Terminal) {
  const { baseY, cursorX, cursorY } = terminal.buffer.active;
  const rows = Array.from(
    { length: terminal.rows },
    (_, i) => terminal.buffer.active.getLine(baseY + i)?.translateToString(true) ?? '',
  );
  return { rows, cursor: [cursorY, cursorX] };
}
