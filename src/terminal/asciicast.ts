import type { Step } from '../sim/simulate.ts';
import { createRecord } from './screen.ts';

/** What a recording begins with. */
export interface Recording {
  readonly columns: number;
  readonly rows: number;
  /** Unix ms at virtual time 0. */
  readonly epoch: number;
  readonly title: string;
}

/** How long a key of a typed line takes, in seconds; the machine's own clock stands still meanwhile. */
const KEY = 0.06;
/** A player need not wait longer than this many seconds for what comes next. */
const LONGEST_WAIT = 2;

/**
 * What the terminal has shown up to, and with, the step `last`, as an asciicast of version 2
 * (docs.asciinema.org, asciicast v2): one line of JSON for its head, and one for each piece that is written.
 * Times are those of the machine, and typed lines come letter by letter.
 */
export function asciicastOf(
  steps: readonly Step[],
  last: number,
  { columns, rows, epoch, title }: Recording,
): string {
  const record = createRecord().follow(steps);
  const head = {
    version: 2,
    width: columns,
    height: rows,
    timestamp: Math.floor(epoch / 1000),
    idle_time_limit: LONGEST_WAIT,
    title,
    env: { TERM: 'xterm-256color', SHELL: '/bin/bash' },
  };
  const lines: string[] = [JSON.stringify(head)];
  const add = (at: number, code: 'o' | 'r', data: string): void => {
    // Microseconds are the finest that players read.
    lines.push(JSON.stringify([Math.round(at * 1e6) / 1e6, code, data]));
  };
  let typed = 0;
  let [start, end] = [0, 0];
  for (const { seq, at, event } of steps.slice(0, last + 1)) {
    const now = () => at / 1000 + typed;
    if (event.type === 'terminal.resized') add(now(), 'r', `${event.columns}x${event.rows}`);
    const span = record.at(seq);
    if (span.start !== start) add(now(), 'o', '\x1b[H\x1b[2J\x1b[3J');
    const text = record.parts.slice(Math.max(end, span.start), span.end).join('').replace(/\r?\n/g, '\r\n');
    [start, end] = [span.start, span.end];
    const isTyped = event.type === 'line.submitted' && text.endsWith('\r\n');
    if (isTyped)
      for (const key of text.slice(0, -2)) {
        typed += KEY;
        add(now(), 'o', key);
      }
    const rest = isTyped ? '\r\n' : text;
    if (rest !== '') add(now(), 'o', rest);
  }
  return `${lines.join('\n')}\n`;
}
