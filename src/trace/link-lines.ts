import type { Input } from '../sim/simulate.ts';
import type { LinkFault } from './link.ts';

/** Bounds of what a query may bring as command lines, which people write by hand. Lengths in UTF-16 units. */
const shortBounds = { lines: 16, line: 512 } as const;

/** Virtual ms from one line to the next. A line that takes longer keeps the next one waiting. */
const BETWEEN = 1000;

/**
 * The command lines of a query as inputs, in their order: `run=docker%20pull%20alpine&run=docker%20images`. A plus is
 * a space, as in forms. None where the query has none; never throws.
 */
export function linesFrom(search: string): readonly Input[] | LinkFault {
  const values = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair.startsWith('run='))
    .map((pair) => pair.slice(4));
  if (values.length > shortBounds.lines) return 'too-large';
  const inputs: Input[] = [];
  for (const value of values) {
    // An escape is nine letters at most for what is one or two units in the line.
    if (value.length > 9 * shortBounds.line) return 'too-large';
    const line = decoded(value);
    if (line === null || hasControls(line)) return 'damaged';
    if (line.length > shortBounds.line) return 'too-large';
    if (line.trim() !== '') inputs.push({ at: (inputs.length + 1) * BETWEEN, kind: 'line', line });
  }
  return inputs;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return null; // a percent sign that begins no escape, or bytes that are no UTF-8
  }
}

/** A line is one line: no key but the letters themselves may come with a link. */
function hasControls(line: string): boolean {
  return [...line].some((letter) => letter < ' ' || (letter >= '\x7f' && letter < '\xa0'));
}
