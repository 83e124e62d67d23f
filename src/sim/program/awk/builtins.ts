import { timeOf } from '../../kernel/files.ts';
import { formatted } from '../busybox/date.ts';
import { daysOf } from '../../unix-seconds.ts';
import { formatAll } from './format.ts';
import { rand } from './random.ts';
import { placeIn } from './regex.ts';
import { checked, type Run, setSpecial, text } from './state.ts';
import { isNumeric, toNumber, type Value } from './value.ts';

/** What a function of the language is given: its arguments' values. */
type Builtin = (run: Run, given: readonly Value[], place: string) => Value;

const int = (value: Value | undefined): number => Math.trunc(toNumber(value ?? null)) || 0;
const bits = (value: Value | undefined): bigint => {
  const number = Math.trunc(toNumber(value ?? null));
  return Number.isFinite(number) ? BigInt.asUintN(64, BigInt(number)) : 0n;
};
const unsigned = (value: bigint): number => Number(BigInt.asUintN(64, value));
const math =
  (calculate: (...numbers: readonly number[]) => number): Builtin =>
  (_run, given) =>
    calculate(...given.map(toNumber));

function secondsOf(written: string): number {
  const parts = written.trim().split(/\s+/).map(Number);
  if (parts.length < 6 || parts.some((part) => !Number.isInteger(part))) return -1;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const over = Math.floor((month - 1) / 12);
  const days = daysOf(year + over, month - over * 12, 1) + day - 1;
  return days * 86_400 + hour * 3600 + minute * 60 + second;
}

/** The functions that only calculate. Those that need more than values are in evaluate.ts. */
export const plainBuiltins: Readonly<Record<string, Builtin>> = {
  and: (_run, [a, b]) => unsigned(bits(a) & bits(b)),
  or: (_run, [a, b]) => unsigned(bits(a) | bits(b)),
  xor: (_run, [a, b]) => unsigned(bits(a) ^ bits(b)),
  compl: (_run, [a]) => unsigned(~bits(a)),
  lshift: (_run, [a, b]) => unsigned(bits(a) << (bits(b) & 63n)),
  rshift: (_run, [a, b]) => unsigned(bits(a) >> (bits(b) & 63n)),
  atan2: math((y = 0, x = 0) => Math.atan2(y, x)),
  cos: math((x = 0) => Math.cos(x)),
  exp: math((x = 0) => Math.exp(x)),
  log: math((x = 0) => Math.log(x)),
  sin: math((x = 0) => Math.sin(x)),
  sqrt: math((x = 0) => Math.sqrt(x)),
  int: math((x = 0) => Math.trunc(x) || 0),
  index: (run, [where = null, what = null]) => text(run, where).indexOf(text(run, what)) + 1,
  match(run, [where = null, what = null]) {
    const found = placeIn(text(run, what), text(run, where));
    setSpecial(run, 'RSTART', found ? found.at + 1 : 0);
    setSpecial(run, 'RLENGTH', found ? found.length : -1);
    return found ? found.at + 1 : 0;
  },
  mktime: (run, [given = null]) => secondsOf(text(run, given)),
  rand(run) {
    run.random ??= rand(run.seed);
    return run.random();
  },
  srand(run, [seed]) {
    const before = run.seed;
    run.seed = seed === undefined ? timeOf(run.context.machine) : int(seed);
    run.random = null;
    return before;
  },
  sprintf: (run, [format = null, ...given], place) => printed(run, text(run, format), given, place),
  strftime(run, [format, at]) {
    const moment = at === undefined ? timeOf(run.context.machine) : int(at);
    return formatted(format === undefined ? '%a %b %e %H:%M:%S %Z %Y' : text(run, format), moment);
  },
  substr(run, [whole = null, from, count]) {
    const all = text(run, whole);
    const start = Math.min(all.length, Math.max(0, int(toNumber(from ?? null) - 1)));
    return all.slice(start, start + (count === undefined ? all.length : Math.max(0, int(count))));
  },
  systime: (run) => timeOf(run.context.machine),
  tolower: (run, [given = null]) => text(run, given).replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  toupper: (run, [given = null]) => text(run, given).replace(/[a-z]/g, (letter) => letter.toUpperCase()),
};

/** printf's text. */
export function printed(run: Run, format: string, given: readonly Value[], place: string): string {
  const all = given.map((value) => ({
    number: () => toNumber(value),
    text: () => text(run, value),
    isNumber: isNumeric(value),
  }));
  return checked(formatAll(format, all, place));
}
