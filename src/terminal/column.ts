import { isWide } from '../sim/cli/format/char-width.ts';
import { ESC } from './clean.ts';

const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Columns that a character takes on the screen: 0, 1 or 2. The terminal is told to count the same way. */
export function cellWidth(codePoint: number): 0 | 1 | 2 {
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) return 0;
  if (codePoint < 0x300) return 1;
  if (invisible.test(String.fromCodePoint(codePoint))) return 0;
  return isWide(codePoint) ? 2 : 1;
}

/** The same for xterm, in its encoding: bit 0 joins to the character before, bits 1 and 2 are the width. */
export const widths = {
  version: 'belowdeck',
  wcwidth: cellWidth,
  charProperties(codePoint: number, preceding: number): number {
    const width = cellWidth(codePoint);
    const before = (preceding >> 1) & 3;
    if (width === 0 && before > 0) return (before << 1) | 1;
    return Math.max(1, width) << 1;
  },
} as const;

/** A place on the screen, from where something began. A column of the width itself waits to wrap. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the cursor is after plain text. A mark joins the character before it; with none before it, it has
 * a column of its own.
 */
export function after(place: Place, text: string, columns: number): Place {
  let { row, column } = place;
  let joins = false;
  for (const char of text) {
    if (char === '\n') {
      row++;
      column = 0;
      joins = false;
      continue;
    }
    const width = cellWidth(char.codePointAt(0) ?? 0);
    if (width === 0 && joins) continue;
    joins = true;
    const taken = Math.max(1, width);
    if (column + taken > columns) {
      row++;
      column = 0;
    }
    column += taken;
  }
  return { row, column };
}

const pieces = new RegExp(`${ESC}\\[([0-9;:]*)([A-Za-z@])|[\\n\\r\\t\\b]|[^\\n\\r\\t\\b${ESC}]+`, 'gu');

/** The column in which the cursor is after a cleaned text that begins in column 0. */
export function columnAfter(text: string, columns: number): number {
  let column = 0;
  for (const [piece, numbers = '', final] of text.slice(text.lastIndexOf('\r') + 1).matchAll(pieces))
    column = final ? moved(column, final, numbers, columns) : stepped(column, piece, columns);
  return column;
}

function stepped(column: number, piece: string, columns: number): number {
  if (piece === '\r') return 0;
  if (piece === '\n') return Math.min(column, columns - 1);
  if (piece === '\b') return Math.max(0, Math.min(column, columns - 1) - 1);
  if (piece === '\t')
    return column >= columns ? column : Math.min(columns - 1, (Math.floor(column / 8) + 1) * 8);
  return after({ row: 0, column }, piece, columns).column;
}

function moved(column: number, final: string, numbers: string, columns: number): number {
  const [first = 0, second = 0] = numbers.split(';').map((number) => Number.parseInt(number, 10) || 0);
  const count = Math.max(1, first);
  const inside = Math.min(column, columns - 1);
  const to = (wanted: number): number => Math.max(0, Math.min(columns - 1, wanted));
  switch (final) {
    case 'C':
      return to(inside + count);
    case 'D':
      return to(inside - count);
    case 'G':
      return to(count - 1);
    case 'H':
    case 'f':
      return to(Math.max(1, second) - 1);
    case 'E':
    case 'F':
    case 'L':
    case 'M':
      return 0;
    case 'J':
    case 'K':
    case 'm':
      return column;
    default:
      return inside;
  }
}
