import { AwkArray } from './array.ts';
import { formatNumber } from './format.ts';

/** What was read: a number where it looks like one, and a text in any case (POSIX awk: a numeric string). */
export interface Read {
  readonly read: string;
}

/** null is a variable that nothing was assigned to: both nothing and 0. */
export type Value = null | number | string | Read;

/** A variable: a value, or an array once it is used as one. `from` is what a call was given, if it is an array as well. */
export interface Cell {
  value: Value;
  array: AwkArray | null;
  from: Cell | null;
}

export const newCell = (value: Value = null, from: Cell | null = null): Cell => ({
  value,
  array: null,
  from,
});

/** The array of a variable; it becomes one here, and so does the variable that a function was called with. */
export function arrayOf(cell: Cell): AwkArray {
  if (cell.array) return cell.array;
  const array: AwkArray = cell.from ? arrayOf(cell.from) : new AwkArray();
  cell.array = array;
  return array;
}

const START = /^\s*([-+]?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|inf(?:inity)?))/;

/** strtod(3): the number at the beginning of a text, and whether nothing but blanks is behind it. */
function numberIn(text: string): { readonly number: number; readonly whole: boolean } {
  const found = START.exec(text);
  if (!found) return { number: 0, whole: false };
  const digits = found[1] ?? '';
  const sign = digits.startsWith('-') ? -1 : 1;
  const bare = digits.replace(/^[-+]/, '');
  const number = bare.startsWith('inf') ? Number.POSITIVE_INFINITY : Number(bare);
  return { number: sign * number, whole: text.slice(found[0].length).trim() === '' };
}

/** A value as a number. */
export function toNumber(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  return numberIn(typeof value === 'string' ? value : value.read).number;
}

/** A value as a text; whole numbers as they are, others as `format` (CONVFMT) says. */
export function toText(value: Value, format: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value, format);
  return typeof value === 'string' ? value : value.read;
}

/** Whether a value compares as a number. */
export function isNumeric(value: Value): boolean {
  if (value === null || typeof value === 'number') return true;
  return typeof value !== 'string' && numberIn(value.read).whole;
}

/** Whether a value holds as a condition. */
export function isTrue(value: Value): boolean {
  if (isNumeric(value)) return toNumber(value) !== 0;
  return (typeof value === 'string' ? value : (value as Read).read) !== '';
}
