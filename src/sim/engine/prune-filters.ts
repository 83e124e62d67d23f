import type { Procedure } from '../procedure.ts';
import { answerError, type Call } from './call.ts';
import { type Filters, filtersOf } from './filters.ts';
import { untilOf } from './until.ts';

/** The filters of a call and the moment that `until` names, in unix ms; null when they were refused, which is answered. */
export function* pruneFilters(
  call: Call,
  known: readonly string[],
): Procedure<{ readonly filters: Filters; readonly until: number } | null> {
  const filters = filtersOf(call.query.filters, known);
  const until = typeof filters === 'string' ? filters : untilOf(call.machine, filters);
  if (typeof filters !== 'string' && typeof until !== 'string') return { filters, until };
  yield* answerError(call, 400, String(until));
  return null;
}
