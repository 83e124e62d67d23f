import { civilTime } from '../../kernel/civil-time.ts';
import { daysOf } from '../../unix-seconds.ts';

/** Seconds of a day. */
export const DAY = 86_400;

type Fields = readonly (string | undefined)[];

/** Texts that name a moment, each with the order of its fields: year, month, day, hour, minute, second. */
const forms: readonly (readonly [RegExp, (fields: Fields) => Fields])[] = [
  [
    /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/,
    ([hour, minute, second]) => [undefined, undefined, undefined, hour, minute, second],
  ],
  [/^(?:(\d{4})\.)?(\d{1,2})\.(\d{1,2})-(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/, (fields) => fields],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?)?)?$/, (fields) => fields],
  [
    /^(?:(\d\d|\d{4})(?=\d{8}(?!\d)))?(\d\d(?=\d{6}(?!\d)))?(\d\d(?=\d{4}(?!\d)))?(\d\d(?=\d\d(?!\d)))?(\d\d)(?:\.(\d\d))?$/,
    (fields) => fields.with(5, fields[5] ?? '0'),
  ],
];

/** Unix seconds of a moment as busybox reads it: what is left out is as in `now`. Null for what is none. */
export function secondsOf(text: string, now: number): number | null {
  if (/^@\d+$/.test(text)) return Number(text.slice(1));
  const present = civilTime(now);
  for (const [pattern, ordered] of forms) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year, month, day, hour, minute, second] = ordered(found.slice(1));
    const of = (field: string | undefined, otherwise: number) =>
      field === undefined ? otherwise : Number(field);
    const given = {
      year: year?.length === 2 ? 2000 + Number(year) : of(year, present.year),
      month: of(month, present.month),
      day: of(day, present.day),
      hour: of(hour, present.hour),
      minute: of(minute, present.minute),
      second: of(second, present.second),
    };
    const isDay = given.month >= 1 && given.month <= 12 && given.day >= 1 && given.day <= 31;
    if (!isDay || given.hour > 23 || given.minute > 59 || given.second > 60) return null;
    return (
      daysOf(given.year, given.month, given.day) * DAY + given.hour * 3600 + given.minute * 60 + given.second
    );
  }
  return null;
}
