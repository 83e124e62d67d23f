import { rfc3339 } from '../calendar.ts';
import type { Machine } from '../machine.ts';
import type { Millis } from '../names.ts';

/** What Go prints for a time that was never set. */
const ZERO_TIME = '0001-01-01T00:00:00Z';

/** A virtual moment as the API writes times, `2026-01-15T09:00:00.5Z`; null is Go's zero time. */
export function timeText(machine: Machine, at: Millis | null): string {
  return at === null ? ZERO_TIME : rfc3339(machine.epoch + at);
}

/** A virtual moment in unix seconds. */
export function unixSeconds(machine: Machine, at: Millis): number {
  return Math.floor((machine.epoch + at) / 1000);
}
