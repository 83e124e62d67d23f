import { loadOf } from '../../kernel/proc-system.ts';
import { civilTime, two } from '../../kernel/civil-time.ts';
import { daysOf } from '../../unix-seconds.ts';
import { timeText } from '../clock-text.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile, stat, timeOf } from '../../kernel/files.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { DAY, secondsOf } from './moment.ts';
import { readOptions, showUsage } from './usage.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

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

/** What -I shows, by how exact it is to be. */
const isoFormats: Readonly<Record<string, string>> = {
  date: '%Y-%m-%d',
  hours: '%Y-%m-%dT%H+00:00',
  minutes: '%Y-%m-%dT%H:%M+00:00',
  seconds: '%Y-%m-%dT%H:%M:%S+00:00',
};

/** date [-uR] [-I[SPEC]] [-r FILE] [-d TIME] [+FMT]. The clock is the machine's and cannot be set from a container. */
export const date: Program = function* (context) {
  const spec = context.argv.map((word) => /^-I(.+)$/.exec(word)?.[1]).find((one) => one !== undefined);
  const iso = Object.keys(isoFormats).find((one) => one.startsWith(spec ?? 'date')) ?? '';
  const usage =
    'date [-uRI] [-r FILE] [-d TIME] [+FMT]\n\nDisplay time (using +FMT), or a given one\n\n\t-d TIME\tDisplay TIME, not now\n\t-r FILE\tDisplay last modification time of FILE\n\t-u\tWork in UTC';
  if (iso === '') return yield* showUsage(context, usage);
  const argv = context.argv.map((word) => (/^-I./.test(word) ? '-I' : word));
  const given = yield* readOptions({ ...context, argv }, 'uRId:r:', usage);
  if (!given.ok) return given.code;
  const { flags, values, words } = given;
  const [word] = words;
  const now = timeOf(context.machine);
  const file = values.r === undefined ? null : stat(context.machine, context.pid, values.r);
  if (file && !file.ok) {
    yield* write(context, 'stderr', `date: can't stat '${values.r}': ${errorText[file.error]}\n`);
    return 1;
  }
  const at =
    values.d === undefined ? (file?.value.node.mtime ?? now) : secondsOf(values.d, now - (now % DAY));
  const wrong = at === null ? values.d : word !== undefined && !word.startsWith('+') ? word : undefined;
  if (at === null || wrong !== undefined) {
    yield* write(context, 'stderr', `date: invalid date '${wrong}'\n`);
    return 1;
  }
  const format =
    word?.slice(1) ??
    (flags.has('R') ? '%a, %d %b %Y %H:%M:%S +0000' : flags.has('I') ? (isoFormats[iso] ?? NORMAL) : NORMAL);
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
  const load = loadOf(machine.world().host.kernel.cpu);
  yield* write(
    context,
    'stdout',
    ` ${formatted('%T', timeOf(machine))} up ${up},  0 users,  load average: ${load}, ${load}, ${load}\n`,
  );
  return 0;
};
