import { civilTime, two } from './kernel/civil-time.ts';

/** Unix ms as RFC 3339 in UTC, as Go's RFC3339Nano writes it: no trailing zeros after the seconds. */
export function rfc3339(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const { year, month, day, hour, minute, second } = civilTime(seconds);
  const fraction = String(ms - seconds * 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const clock = [hour, minute, second].map(two).join(':');
  return `${year}-${two(month)}-${two(day)}T${clock}${fraction === '' ? '' : `.${fraction}`}Z`;
}
