import type { Procedure } from '../../procedure.ts';
import { exponential, fixed, general } from '../awk/format.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { unescaped } from './text.ts';

/** printf FORMAT [ARG]...: as printf(3); the format is used again while arguments are left. */
export const printf: Program = (context) => printfAs('printf', context);

const LEAST = -(2n ** 63n);
const ABOVE = 2n ** 63n;

/** strtoll(3) and strtoull(3): null for what is no number, and for what has no room. */
function integerOf(word: string, signed: boolean): bigint | null {
  const letter = /^["'](.)/su.exec(word)?.[1];
  if (letter !== undefined) return BigInt(letter.codePointAt(0) ?? 0);
  const [, sign, digits = ''] = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)$/.exec(word) ?? [];
  if (sign === undefined) return null;
  const size = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const number = sign === '-' ? -size : size;
  return number < LEAST || number >= (signed ? ABOVE : 2n * ABOVE) ? null : number;
}

/** A conversion of printf(3) without its width: what stands before the zeros that fill it up, and the rest. */
type Shown = readonly [start: string, rest: string];

const signOf = (negative: boolean, flags: string): string =>
  negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';

function shownInteger(kind: string, number: bigint, flags: string, precision: number | null): Shown {
  const filled = (digits: string) =>
    number === 0n && precision === 0 ? '' : digits.padStart(precision ?? 0, '0');
  if (kind === 'd' || kind === 'i')
    return [signOf(number < 0n, flags), filled(String(number < 0n ? -number : number))];
  const low = kind.toLowerCase();
  const digits = filled(BigInt.asUintN(64, number).toString(low === 'x' ? 16 : low === 'o' ? 8 : 10));
  const start = !flags.includes('#') ? '' : low === 'x' && number !== 0n ? '0x' : '';
  const lead = flags.includes('#') && low === 'o' && !digits.startsWith('0') ? '0' : '';
  return kind === 'X' ? [start.toUpperCase(), digits.toUpperCase()] : [start, lead + digits];
}

function shownFloat(kind: string, number: number, flags: string, precision: number | null): Shown {
  const size = Math.abs(number);
  const low = kind.toLowerCase();
  const digits = precision ?? 6;
  const point = flags.includes('#') && digits === 0 ? '.' : '';
  const text = Number.isNaN(number)
    ? 'nan'
    : size === Number.POSITIVE_INFINITY
      ? 'inf'
      : low === 'f'
        ? fixed(size, digits) + point
        : low === 'e'
          ? exponential(size, digits)
          : general(size, digits, flags.includes('#'));
  return [signOf(number < 0, flags), kind === low ? text : text.toUpperCase()];
}

function padded([start, rest]: Shown, flags: string, width: number, withZeros: boolean): string {
  if (flags.includes('-') || width < 0) return (start + rest).padEnd(Math.abs(width));
  return withZeros && flags.includes('0')
    ? start + rest.padStart(width - start.length, '0')
    : (start + rest).padStart(width);
}

/** A conversion: flags, width, precision, a size that changes nothing, and its kind. */
const CONVERSION = /%(?:%|([-0+ #]*)(\d*|\*)(?:\.(\d*|\*))?[lLhz]*([a-zA-Z]))/g;
const BAD = /%(?!%)[-0+ #]*(?:\d+|\*)?(?:\.(?:\d*|\*))?[lLhz]*(?![-0+ #\d.*lLhz])(?![bcdeEfFgGiosuxX]).*/s;

/** printf, by whatever name it speaks: the shell has it in itself. */
export function* printfAs(name: string, context: ProcessContext): Procedure<number> {
  const [format, ...words] = context.argv.slice(context.argv[1] === '--' ? 2 : 1);
  if (format === undefined) {
    yield* write(context, 'stderr', `${name}: usage: printf FORMAT [ARGUMENT...]\n`);
    return name === 'printf' ? 1 : 2;
  }
  const wrong: string[] = [];
  const integer = (word: string, signed: boolean): bigint => {
    const number = integerOf(word, signed);
    if (number === null) wrong.push(`invalid number '${word}'`);
    return number ?? 0n;
  };
  const float = (word: string): number => {
    const [, sign, named] = /^\s*([-+]?)(inf|infinity|nan)$/i.exec(word) ?? [];
    if (named !== undefined) return /nan/i.test(named) ? Number.NaN : Number(`${sign}Infinity`);
    const letter = /^["'](.)/su.exec(word)?.[1];
    if (letter !== undefined) return letter.codePointAt(0) ?? 0;
    if (Number.isNaN(Number(word))) wrong.push(`invalid number '${word}'`);
    return Number(word) || 0;
  };
  const bad = BAD.exec(format.replaceAll('%%', '__'));
  if (bad) {
    const text = format.slice(0, bad.index);
    yield* write(context, 'stdout', unescaped(text).replaceAll('%%', '%'));
    yield* write(context, 'stderr', `${name}: ${format.slice(bad.index)}: invalid format\n`);
    return 1;
  }
  let left = words;
  let text = '';
  do {
    let used = 0;
    const next = (): string => left[used++] ?? '';
    text += unescaped(format).replace(
      CONVERSION,
      (_whole, flags: string, width: string, exact: string | undefined, kind: string | undefined) => {
        if (kind === undefined) return '%';
        const size = Number(width === '*' ? next() : width);
        const precision = exact === undefined ? null : Number(exact === '*' ? next() : exact);
        const word = next();
        if (kind === 's' || kind === 'b') {
          const whole = kind === 'b' ? unescaped(word) : word;
          return padded(['', whole.slice(0, precision ?? undefined)], flags, size, false);
        }
        if (kind === 'c') return padded(['', word.slice(0, 1) || '\0'], flags, size, false);
        if (!'diouxX'.includes(kind))
          return padded(shownFloat(kind, float(word), flags, precision), flags, size, true);
        const number = integer(word, kind === 'd' || kind === 'i');
        return padded(shownInteger(kind, number, flags, precision), flags, size, precision === null);
      },
    );
    left = used > 0 ? left.slice(used) : [];
  } while (left.length > 0);
  yield* write(context, 'stdout', text);
  for (const word of wrong) yield* write(context, 'stderr', `${name}: ${word}\n`);
  return wrong.length > 0 ? 1 : 0;
}
