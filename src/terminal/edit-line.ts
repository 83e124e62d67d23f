import type { Editor } from '../sim/shell/editor.ts';
import { prompted } from '../sim/shell/prompted.ts';
import { after, cellWidth, type Place } from './column.ts';

/** How the line being edited comes onto the screen, and how it leaves it again with the cursor where it was. */
export interface Drawing {
  readonly draw: string;
  /** null: only a screen written afresh is right again. */
  readonly erase: string | null;
  /** How many rows it takes below the one on which it begins. */
  readonly below: number;
}

/** Where the line begins, and how large the screen is. */
export interface Room {
  /** The column after the prompt; the width itself when the prompt fills its row. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

const nothing: Drawing = { draw: '', erase: '', below: 0 };

/** Draws the line being edited, the cursor in it, and what Tab has listed below it. */
export function drawLine(editor: Editor | null, listed: readonly string[] | null, room: Room): Drawing {
  if (!editor) return nothing;
  const { above, text, cursor, search } = editor;
  const label = search?.label ?? '';
  if (above + label + text === '' && !listed) return nothing;
  const line = fitted(label + text, label.length + cursor, room);
  const before = prompted(above + line.before);
  const behind = prompted(line.behind);
  const start: Place = { row: 0, column: room.column };
  const goal = settled(after(start, before, room.columns), room.columns);
  const full = after(start, before + behind, room.columns);
  const end = settled(full, room.columns);
  // Makes the terminal wrap now that waits at its edge, as readline does.
  const wrap = end === full ? '' : ' \r';
  const below = listing(listed ?? [], room.columns, room.rows - end.row - 1);
  const last = end.row + below.length;
  const list = below.map((line) => `\r\n${line}`).join('');
  return {
    // SGR 0, so that a mark at the beginning does not join the prompt.
    draw: `\x1b[m${(before + behind).replaceAll('\n', '\r\n')}${wrap}${list}${up(last - goal.row)}${toColumn(goal.column)}`,
    // Of what has scrolled away nothing can be taken back.
    erase:
      room.column < room.columns && last < room.rows ? `${up(goal.row)}${toColumn(room.column)}\x1b[J` : null,
    below: last,
  };
}

const up = (rows: number): string => (rows > 0 ? `\x1b[${rows}A` : '');
const toColumn = (column: number): string => `\x1b[${column + 1}G`;

/** A cursor that waits at the right edge stands at the beginning of the next row. */
const settled = (place: Place, columns: number): Place =>
  place.column >= columns ? { row: place.row + 1, column: 0 } : place;

/** A line that is longer than the screen is shown around its cursor, with < and > where it goes on. */
function fitted(line: string, cursor: number, room: Room): { before: string; behind: string } {
  const before = line.slice(0, cursor);
  const behind = line.slice(cursor);
  // Wide characters may leave a column free at the end of each row.
  const cells = (room.rows - 1) * (room.columns - 1) - room.column - 2;
  if (widthOf(line) <= cells) return { before, behind };
  const left = lastCells(before, Math.max(Math.floor(cells / 2), cells - widthOf(behind)));
  const right = firstCells(behind, cells - widthOf(left));
  return {
    before: left === before ? before : `<${left}`,
    behind: right === behind ? behind : `${right}>`,
  };
}

const widthOf = (text: string): number => {
  let width = 0;
  for (const char of text) width += cellWidth(char.codePointAt(0) ?? 0);
  return width;
};

function firstCells(text: string, cells: number): string {
  let width = 0;
  let kept = '';
  for (const char of text) {
    width += cellWidth(char.codePointAt(0) ?? 0);
    if (width > cells) break;
    kept += char;
  }
  return kept;
}

const lastCells = (text: string, cells: number): string => {
  const chars = [...text];
  let width = 0;
  let from = chars.length;
  while (from > 0) {
    width += cellWidth(chars[from - 1]?.codePointAt(0) ?? 0);
    if (width > cells) break;
    from--;
  }
  return chars.slice(from).join('');
};

/** Candidates in columns, as many rows as there is room for; the last says how many more there are. */
function listing(listed: readonly string[], columns: number, rows: number): readonly string[] {
  if (listed.length === 0 || rows < 1) return [];
  const width = Math.min(columns - 1, Math.max(...listed.map(widthOf)) + 2);
  const across = Math.max(1, Math.floor((columns - 1) / width));
  const needed = Math.ceil(listed.length / across);
  const kept = needed > rows ? (rows - 1) * across : listed.length;
  const down = Math.ceil(kept / across);
  const lines = Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (_, column) => listed.slice(0, kept)[column * down + row] ?? '')
      .map((text) => firstCells(text, width - 1))
      .map((text) => text + ' '.repeat(width - widthOf(text)))
      .join('')
      .trimEnd(),
  );
  return kept < listed.length ? [...lines, `… ${listed.length - kept} more`] : lines;
}
