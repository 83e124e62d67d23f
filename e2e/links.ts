import { linkOf, type LinkedMoment } from '../src/trace/link.ts';
import type { Input } from '../src/sim/simulate.ts';

/** Virtual ms from one line of a made-up run to the next: longer than any of them takes. */
const BETWEEN = 600_000;

/** A run of lines, typed one after the other. */
export function runOf(lines: readonly string[], seed = 1): LinkedMoment['run'] {
  const inputs = lines.map((line, i): Input => ({ at: (i + 1) * BETWEEN, kind: 'line', line }));
  return { seed, epoch: Date.UTC(2026, 0, 15, 9), columns: 80, rows: 24, inputs };
}

/** The address of the end of such a run, or of one of its steps. */
export function linkTo(lines: readonly string[], where: Partial<Omit<LinkedMoment, 'run'>> = {}): string {
  const parts = linkOf({ run: runOf(lines), at: 5_000_000, deck: 1, lesson: null, ...where });
  if (parts === null) throw new Error('this run is too long for a link');
  return `/${parts.search}${parts.hash}`;
}
