import type { SimEvent } from '../sim/event.ts';
import type { Step } from '../sim/simulate.ts';

type Scalar = string | number | boolean | null;

/** A moment as data: the nth event of a type whose fields are so. */
export interface EventMatcher {
  readonly type: SimEvent['type'];
  /** Counted from 1. */
  readonly nth: number;
  /** Fields that equal these. */
  readonly is?: { readonly [field: string]: Scalar };
  /** Fields that differ from these. */
  readonly isNot?: { readonly [field: string]: Scalar };
  /** Fields whose text contains these. */
  readonly has?: { readonly [field: string]: string };
  /** Fields whose text begins with these. */
  readonly begins?: { readonly [field: string]: string };
}

/** Whether an event is of the kind that a matcher counts. */
export function matches(event: SimEvent, { type, is, isNot, has, begins }: EventMatcher): boolean {
  if (event.type !== type) return false;
  const fields = new Map<string, unknown>(Object.entries(event));
  return (
    Object.entries(is ?? {}).every(([field, value]) => fields.get(field) === value) &&
    Object.entries(isNot ?? {}).every(([field, value]) => fields.get(field) !== value) &&
    Object.entries(has ?? {}).every(([field, part]) => String(fields.get(field) ?? '').includes(part)) &&
    Object.entries(begins ?? {}).every(([field, part]) => String(fields.get(field) ?? '').startsWith(part))
  );
}

/** The seq of the moment between two seqs, both included, or null where it did not happen. */
export function findMoment(
  steps: readonly Step[],
  matcher: EventMatcher,
  from: number,
  to: number,
): number | null {
  let left = matcher.nth;
  for (let seq = from; seq <= to; seq++) {
    const step = steps[seq];
    if (step && matches(step.event, matcher) && --left === 0) return seq;
  }
  return null;
}
