import { unixSecondsOf } from '../../unix-seconds.ts';
import { durationNs } from './duration-value.ts';

const layouts = {
  date: /^(\d{4})-(\d\d)-(\d\d)$/,
  hour: /^(\d{4})-(\d\d)-(\d\d)T(\d\d)$/,
  minute: /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/,
  second: /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?$/,
};
const zone = /(?:[zZ]|[+-]\d\d:\d\d)$/;

/**
 * What `--since` and `--until` send: unix seconds, with ns where a date was given. A duration counts back from
 * `nowSeconds`, a time without a zone is UTC, '' stays. Follows GetTimestamp of moby api/types/time.
 */
export function timestampOf(text: string, nowSeconds: number): string | { readonly problem: string } {
  if (text === '') return '';
  const back = text === '0' ? null : durationNs(text);
  if (back !== null) return String(Math.floor(nowSeconds - back / 1e9));
  const offset = zone.exec(text.replace(/^\d{4}-\d\d-\d\d/, ''))?.[0] ?? '';
  const local = text.slice(0, text.length - offset.length);
  for (const layout of Object.values(layouts)) {
    const match = layout.exec(local);
    if (match === null) continue;
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
      .slice(1, 7)
      .map((part) => Number(part ?? 0));
    const problem = rangeProblem(year, month, day, hour, minute, second);
    if (problem !== '') return { problem: `parsing time "${text}": ${problem} out of range` };
    const two = (n: number) => String(n).padStart(2, '0');
    const clock = [hour, minute, second].map(two).join(':');
    const seconds = unixSecondsOf(`${local.slice(0, 10)}T${clock}${offset.toUpperCase() || 'Z'}`);
    return `${seconds}.${(match[7] ?? '').padEnd(9, '0')}`;
  }
  if (text.includes('-'))
    return { problem: `parsing time "${text}" as "2006-01-02": cannot parse "${text}" as "2006"` };
  return /^\d+(?:\.\d+)?$/.test(text)
    ? text
    : { problem: `failed to parse value as time or duration: ${JSON.stringify(text)}` };
}

function rangeProblem(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): string {
  if (month < 1 || month > 12) return 'month';
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  if (hour > 23) return 'hour';
  if (minute > 59) return 'minute';
  if (second > 59) return 'second';
  return day < 1 || day > days ? 'day' : '';
}
