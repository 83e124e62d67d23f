import type { Machine } from '../machine.ts';
import type { Filters } from './filters.ts';
import { momentOf } from './moment.ts';

const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
/** A day, or a moment of it, of which smaller parts are left out; without a zone it is UTC. */
const SHORT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d(?:\.\d+)?))?)?)?(Z|[+-]\d\d:\d\d)?$/;
const PART = /(\d+(?:\.\d+)?)(h|ms|m|s)/g;

/** The unix ms that the filter `until` names, as a moment or as how long ago; the daemon's sentence when it is neither. */
export function untilOf(machine: Machine, { until = [] }: Filters): number | string {
  if (until.length === 0) return Number.POSITIVE_INFINITY;
  const [text = ''] = until;
  if (until.length > 1) return 'more than one until filter specified';
  if (text !== '' && text.replace(PART, '') === '') {
    const ago = [...text.matchAll(PART)].reduce(
      (sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0),
      0,
    );
    // In whole seconds, as moby writes it down between (api/types/time/timestamp.go, GetTimestamp).
    return Math.floor((machine.epoch + machine.now() - ago) / 1000) * 1000;
  }
  const moment = momentOf(
    text.replace(
      SHORT,
      (_, date, hour = '00', minute = '00', second = '00', zone = 'Z') =>
        `${date}T${hour}:${minute}:${second}${zone}`,
    ),
  );
  return moment === null || Number.isNaN(moment)
    ? `failed to parse value as time or duration: ${JSON.stringify(text)}`
    : moment * 1000;
}
