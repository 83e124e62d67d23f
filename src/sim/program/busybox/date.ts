import { civilTime, two } from '../../kernel/civil-time.ts';
import { timeText } from '../clock-text.ts';
import { readFile, timeOf } from '../../kernel/files.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { readOptions } from './usage.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

const DAY = 86_400;

/** Days since 1970 of a date in the calendar (days-from-civil: years begin in March, eras have 400 of them). */
export function daysOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Unix seconds of `@N` or `YYYY-MM-DD hh:mm[:ss]`; null for what is no date. */
function secondsOf(text: string): number | null {
  if (/^@\d+$/.test(text)) return Number(text.slice(1));
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null;
  return daysOf(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
}

/** strftime(3) of a moment in UTC. */
export function formatted(format: string, at: number): string {
  const moment = civilTime(at);
  const { year, month, day, hour, minute, second } = moment;
  const time = timeText(moment);
  const date = `${two(month)}/${two(day)}/${two(year % 100)}`;
  const weekday = days[(Math.floor(at / DAY) + 4) % 7] ?? '';
  const name = months[month - 1] ?? '';
  const known: Readonly<Record<string, string>> = {
    Y: String(year),
    y: two(year % 100),
    m: two(month),
    d: two(day),
    e: String(day).padStart(2),
    H: two(hour),
    I: two(hour % 12 || 12),
    M: two(minute),
    S: two(second),
    p: hour < 12 ? 'AM' : 'PM',
    j: String(Math.floor(at / DAY) - daysOf(year, 1, 1) + 1).padStart(3, '0'),
    a: weekday.slice(0, 3),
    A: weekday,
    b: name.slice(0, 3),
    h: name.slice(0, 3),
    B: name,
    s: String(at),
    u: String(((Math.floor(at / DAY) + 3) % 7) + 1),
    w: String((Math.floor(at / DAY) + 4) % 7),
    Z: 'UTC',
    z: '+0000',
    F: `${year}-${two(month)}-${two(day)}`,
    T: time,
    R: `${two(hour)}:${two(minute)}`,
    D: date,
    k: String(hour).padStart(2),
    l: String(hour % 12 || 12).padStart(2),
    r: `${two(hour % 12 || 12)}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`,
    c: `${weekday.slice(0, 3)} ${name.slice(0, 3)} ${String(day).padStart(2)} ${time} ${year}`,
    x: date,
    X: time,
    n: '\n',
    t: '\t',
    '%': '%',
  };
  return format.replace(/%(.)/g, (whole, letter) => known[letter] ?? whole);
}

const NORMAL = '%a %b %e %H:%M:%S UTC %Y';

/** date [-uRI] [-d TIME] [+FMT]. The clock is the machine's and cannot be set from a container. */
export const date: Program = function* (context) {
  const given = yield* readOptions(
    context,
    'uRId:',
    'date [-uRI] [+FMT] [-d TIME]\n\nDisplay time (using +FMT), or a given one\n\n\t-d TIME\tDisplay TIME, not now\n\t-u\tWork in UTC',
  );
  if (!given.ok) return given.code;
  const { flags, values, words } = given;
  const [word] = words;
  const at = values.d === undefined ? timeOf(context.machine) : secondsOf(values.d);
  const wrong = at === null ? values.d : word !== undefined && !word.startsWith('+') ? word : undefined;
  if (at === null || wrong !== undefined) {
    yield* write(context, 'stderr', `date: invalid date '${wrong}'\n`);
    return 1;
  }
  const format =
    word?.slice(1) ?? (flags.has('R') ? '%a, %d %b %Y %H:%M:%S +0000' : flags.has('I') ? '%Y-%m-%d' : NORMAL);
  yield* write(context, 'stdout', `${formatted(format, at)}\n`);
  return 0;
};

/** uptime */
export const uptime: Program = function* (context) {
  const { machine, pid } = context;
  const shown = readFile(machine, pid, '/proc/uptime');
  const seconds = Number.parseFloat(shown.ok ? shown.value : '0');
  const minutes = Math.floor(seconds / 60) % 1440;
  const full = Math.floor(seconds / DAY);
  const whole = full === 0 ? '' : `${full} day${full === 1 ? '' : 's'}, `;
  const up = `${whole}${minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}`}`;
  const load = machine.world().host.kernel.cpu.busy.length.toFixed(2);
  yield* write(
    context,
    'stdout',
    ` ${formatted('%T', timeOf(machine))} up ${up},  0 users,  load average: ${load}, ${load}, ${load}\n`,
  );
  return 0;
};
