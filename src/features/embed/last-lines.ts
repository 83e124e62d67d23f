import type { Step } from '../../sim/simulate.ts';

/** Control sequences (ECMA-48, 5.4): colours, and moves of the cursor. */
const CONTROL = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;?]*[A-Za-z]`, 'g');
/** What was written before the cursor went back to the beginning of its line. */
const OVERWRITTEN = /[^\n]*\r(?!\n)/g;

/** The last lines that a run has written, as plain text: what a still picture of its terminal shows. */
export function lastLines(steps: readonly Step[], cursor: number, count: number): readonly string[] {
  const written = steps
    .slice(0, cursor + 1)
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''));
  return written
    .join('')
    .replace(CONTROL, '')
    .replace(OVERWRITTEN, '')
    .replaceAll('\r', '')
    .split('\n')
    .slice(-count);
}
