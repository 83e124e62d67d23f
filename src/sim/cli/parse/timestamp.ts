import { two } from '../../kernel/civil-time.ts';
import { unixSecondsOf } from '../../unix-seconds.ts';
import { goQuote } from '../format/go-quote.ts';
import { durationNs } from './duration-value.ts';
import { readMoment } from './go-layout.ts';

/** The layout that a text is read in: how many colons follow its T, whether it has a fraction, and a zone. */
function layoutOf(text: string): string {
  const zoned = /[zZ+]/.test(text) || text.split('-').length === 4;
  const zone = zoned ? 'Z07:00' : '';
  if (text.includes('.')) return `2006-01-02T15:04:05.999999999${zone}`;
  if (!text.includes('T')) return `2006-01-02${zone}`;
  const all = text.split(':').length - 1;
  // One colon is the zone's own, unless that is a Z.
  const colons = zoned && !/[zZ]/.test(text) ? Math.max(0, all - 1) : all;
  const clock = ['15', '15:04'][colons] ?? '15:04:05';
  return `2006-01-02T${clock}${zone}`;
}

/**
 * What `--since` and `--until` send: unix seconds, with ns where a date was given. A duration counts back from
 * `nowSeconds`, a time without a zone is UTC, '' stays. Follows GetTimestamp of moby api/types/time.
 */
export function timestampOf(text: string, nowSeconds: number): string | { readonly problem: string } {
  if (text === '') return '';
  const back = text === '0' ? null : durationNs(text);
  if (back !== null) return String(Math.floor(nowSeconds - back / 1e9));
  const read = readMoment(layoutOf(text), text);
  if (!('ok' in read)) {
    if (text.includes('-')) return read;
    return /^\+?\d+(?:\.\d+)?$/.test(text)
      ? text
      : { problem: `failed to parse value as time or duration: ${goQuote(text)}` };
  }
  const { year, month, day, hour, minute, second, nanoseconds, offset } = read.moment;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const seconds = unixSecondsOf(`${date}T${[hour, minute, second].map(two).join(':')}Z`) - offset;
  return `${seconds}.${nanoseconds}`;
}
