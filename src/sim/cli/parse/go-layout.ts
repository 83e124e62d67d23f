import type { CivilTime } from '../../kernel/civil-time.ts';
import { goQuote } from '../format/go-quote.ts';

/** The parts of a moment, and the zone's distance from UTC in seconds. */
export interface Moment extends CivilTime {
  /** Nine digits. */
  readonly nanoseconds: string;
  readonly offset: number;
}

/** A moment, or what Go's time.Parse says is wrong with the text. */
export type ReadMoment = { readonly ok: true; readonly moment: Moment } | { readonly problem: string };

const chunk = /2006|01|02|15|04|05|\.999999999|Z07:00/;
type Numbered = Exclude<keyof Moment, 'nanoseconds'>;
const parts: Readonly<Record<string, Numbered>> = {
  '2006': 'year',
  '01': 'month',
  '02': 'day',
  '15': 'hour',
  '04': 'minute',
  '05': 'second',
};
/** The first and the last number that a part may be; a day's last depends on its month. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  month: [1, 12],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 59],
};

/** Reads a text as time.Parse of Go does, in the layouts made of the parts above, and words the same complaints. */
export function readMoment(layout: string, text: string): ReadMoment {
  const moment: Partial<Record<Numbered, number>> = {};
  let fraction = '';
  let rest = text;
  let left = layout;
  const wrong = (element: string, value: string): ReadMoment => ({
    problem: `parsing time ${goQuote(text)} as ${goQuote(layout)}: cannot parse ${goQuote(value)} as ${goQuote(element)}`,
  });
  const complain = (what: string): ReadMoment => ({ problem: `parsing time ${goQuote(text)}: ${what}` });
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest)?.[0] ?? null;
    if (found !== null) rest = rest.slice(found.length);
    return found;
  };
  while (left !== '') {
    const next = chunk.exec(left);
    const prefix = left.slice(0, next?.index ?? left.length);
    if (prefix !== '' && !rest.startsWith(prefix)) return wrong(prefix, rest);
    rest = rest.slice(prefix.length);
    const element = next?.[0] ?? '';
    left = left.slice(prefix.length + element.length);
    const name = parts[element];
    if (name !== undefined) {
      const hold = rest;
      const digits = take(element === '2006' ? /^\d{4}/ : element === '15' ? /^\d{1,2}/ : /^\d\d/);
      if (digits === null) return wrong(element, hold);
      const number = Number(digits);
      const [from, to] = ranges[name] ?? [0, Number.POSITIVE_INFINITY];
      if (number < from || number > to) return complain(`${name} out of range`);
      moment[name] = number;
    }
    // A fraction may follow the seconds whether or not the layout has one.
    if (name === 'second') fraction = take(/^[.,]\d+/)?.slice(1, 10) ?? '';
    if (element === 'Z07:00') {
      const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(rest) ?? [];
      if (rest.startsWith('Z')) rest = rest.slice(1);
      else if (sign === undefined) return wrong(element, rest);
      else {
        if (Number(hours) > 24) return complain('time zone offset hour out of range');
        if (Number(minutes) > 60) return complain('time zone offset minute out of range');
        moment.offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60);
        rest = rest.slice(6);
      }
    }
  }
  if (rest !== '') return complain(`extra text: ${goQuote(rest)}`);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, offset = 0 } = moment;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  if (day < 1 || day > days) return complain('day out of range');
  return {
    ok: true,
    moment: { year, month, day, hour, minute, second, nanoseconds: fraction.padEnd(9, '0'), offset },
  };
}
