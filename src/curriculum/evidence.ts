import type { Step } from '../sim/simulate.ts';
import { type EventMatcher, findMoment } from './matcher.ts';

/** What makes an answer true of a trace: moments that come in this order, and kinds of event that never come. */
export interface Evidence {
  readonly inOrder: readonly EventMatcher[];
  readonly never: readonly EventMatcher[];
}

/** Whether the steps between two seqs, both included, bear the evidence out. */
export function holds(steps: readonly Step[], evidence: Evidence, from: number, to: number): boolean {
  const seqs = evidence.inOrder.map((matcher) => findMoment(steps, matcher, from, to));
  const inOrder = seqs.every((seq, i) => seq !== null && (i === 0 || seq > (seqs[i - 1] ?? seq)));
  return inOrder && evidence.never.every((matcher) => findMoment(steps, matcher, from, to) === null);
}
