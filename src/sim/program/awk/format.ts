import { faultAt } from './fault.ts';

const LARGEST = 2 ** 63;

/** A number as awk writes it: whole ones in full, others by `format`, which is CONVFMT or OFMT. */
export function formatNumber(number: number, format: string): string {
  if (Number.isInteger(number) && Math.abs(number) < LARGEST) return BigInt(number).toString();
  const [, flags = '', width = '', precision, kind = 'g'] =
    /^%([-+ 0#]*)(\d*)(?:\.(\d*))?([a-zA-Z])$/.exec(format) ?? [];
  return padded(shown(number, kind, precision, flags), flags, width, kind);
}

/** A binary number that lies exactly between two shorter ones ends with 5 here; nothing else does. */
const SURE = 30;

/** Where a number lies exactly in the middle, C takes the even one and JavaScript the larger. */
function evened(rounded: string, long: string, digits: number): string {
  const at = long.indexOf('.') + 1 + digits;
  if (!/^50*$/.test(long.slice(at))) return rounded;
  const cut = long.slice(0, digits === 0 ? at - 1 : at);
  return Number(cut.at(-1)) % 2 === 0 ? cut : rounded;
}

/** printf(3)'s %e of what is not negative: at least two digits of an exponent. */
export function exponential(size: number, digits: number): string {
  const [rounded = '', exponent = ''] = size.toExponential(Math.min(100, digits)).split('e');
  const [long = ''] = size.toExponential(Math.min(100, digits + SURE)).split('e');
  return `${evened(rounded, long, digits)}e${exponent.replace(/^([-+])(\d)$/, '$10$2')}`;
}

/** printf(3)'s %g: as %e or %f, whichever fits, without zeros at the end. */
export function general(number: number, digits: number, keeps: boolean): string {
  const precision = digits || 1;
  const exponent = number === 0 ? 0 : Number(number.toExponential(precision - 1).split('e')[1]);
  const isSmall = exponent >= -4 && exponent < precision;
  const text = isSmall ? fixed(number, precision - 1 - exponent) : exponential(number, precision - 1);
  return keeps ? text : text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}

/** (int) of a number as a processor does it: what has no room is the smallest. */
function toInt(number: number): number {
  const whole = Math.trunc(number);
  return whole >= -(2 ** 31) && whole < 2 ** 31 ? whole : -(2 ** 31);
}

/** A number's digits under one conversion, without its width. */
function shown(number: number, kind: string, precision: string | undefined, flags: string): string {
  if ('diouxX'.includes(kind)) {
    const whole = toInt(number);
    const unsigned = whole < 0 ? whole + 2 ** 32 : whole;
    const digits =
      kind === 'd' || kind === 'i'
        ? String(Math.abs(whole))
        : unsigned.toString(kind === 'o' ? 8 : kind === 'u' ? 10 : 16);
    const prefix =
      !flags.includes('#') || whole === 0 ? '' : kind === 'o' ? '0' : 'xX'.includes(kind) ? '0x' : '';
    const text = prefix + digits.padStart(Number(precision ?? 0), '0');
    const upper = kind === 'X' ? text.toUpperCase() : text;
    return kind === 'd' || kind === 'i' ? signOf(whole < 0, flags) + upper : upper;
  }
  const negative = number < 0 || Object.is(number, -0);
  const size = Math.abs(number);
  const digits = precision === undefined ? 6 : Number(precision);
  const low = kind.toLowerCase();
  const text = Number.isNaN(number)
    ? 'nan'
    : size === Number.POSITIVE_INFINITY
      ? 'inf'
      : low === 'f'
        ? fixed(size, digits)
        : low === 'e'
          ? exponential(size, digits)
          : general(size, digits, flags.includes('#'));
  // What a calculation gives that is no number has a sign on the processors of these computers.
  const sign = signOf(negative || Number.isNaN(number), flags);
  return sign + (kind === low ? text : text.toUpperCase());
}

const signOf = (negative: boolean, flags: string): string =>
  negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';

/** printf(3)'s %f of what is not negative; toFixed() gives up at 1e21. */
export function fixed(size: number, digits: number): string {
  if (size >= 1e21) return `${BigInt(size)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
  return evened(size.toFixed(Math.min(100, digits)), size.toFixed(Math.min(100, digits + SURE)), digits);
}

function padded(text: string, flags: string, width: string, kind: string): string {
  const size = Number(width || 0);
  if (flags.includes('-')) return text.padEnd(size);
  if (!flags.includes('0') || 'sc'.includes(kind) || /[a-z]{3}/i.test(text)) return text.padStart(size);
  const [, sign = '', digits = ''] = /^([-+ ]?(?:0[xX])?)(.*)$/.exec(text) ?? [];
  return sign + digits.padStart(size - sign.length, '0');
}

/** What printf asks a value for. */
export interface Argument {
  readonly number: () => number;
  readonly text: () => string;
  readonly isNumber: boolean;
}

/** printf of awk: without an argument a conversion has nothing, which is 0. Throws an AwkFault. */
export function formatAll(format: string, given: readonly Argument[], place: string): string {
  let used = 0;
  return format.replace(
    /%%|%([^a-zA-Z%]*)([a-zA-Z])/g,
    (_whole, between: string | undefined, kind: string) => {
      if (between === undefined) return '%';
      if (between.includes('*')) throw faultAt(place, '%*x formats are not supported');
      if (!'cdiouxXeEfFgGs'.includes(kind)) throw faultAt(place, 'Invalid format specifier');
      const argument = given[used++];
      const [, flags = '', width = '', precision] = /^([-+ 0#]*)(\d*)(?:\.(\d*))?/.exec(between) ?? [];
      let text: string;
      if (kind === 's') {
        const all = argument?.text() ?? '';
        text = precision === undefined ? all : all.slice(0, Number(precision));
      } else if (kind === 'c') {
        const code = argument?.isNumber ? String.fromCharCode(Math.trunc(argument.number()) & 0xff) : null;
        text = code ?? (argument?.text() || '\0').slice(0, 1);
      } else text = shown(argument?.number() ?? 0, kind, precision, flags);
      return padded(text, flags, width, kind);
    },
  );
}
