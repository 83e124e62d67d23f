import type { Step } from '../sim/simulate.ts';

/**
 * The command lines up to, and with, the step `last`, as a script for a POSIX shell. What was typed into a program that
 * ran is none: only the prompt's own lines are.
 */
export function scriptOf(steps: readonly Step[], last: number): string {
  const lines = steps
    .slice(0, last + 1)
    .flatMap(({ event }) =>
      event.type === 'line.submitted' && event.line.trim() !== '' ? [event.line] : [],
    );
  return `#!/bin/sh\n${lines.map((line) => `${line}\n`).join('')}`;
}
