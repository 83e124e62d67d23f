import { textWidth } from './char-width.ts';

/** The numbers of a Go tabwriter; all are counts of columns. */
export interface TabwriterOptions {
  /** The least width of a cell, padding included. */
  readonly minWidth: number;
  /** Blanks added to a cell before its width is taken. */
  readonly padding: number;
}

/** What `docker ps`, `docker images` and their like use. */
export const listTable: TabwriterOptions = { minWidth: 10, padding: 3 };

/** What `docker version` uses. */
export const versionTable: TabwriterOptions = { minWidth: 20, padding: 1 };

/**
 * `text` with its tab-terminated cells aligned, as docker's fork of Go's text/tabwriter does it.
 *
 * A column is a block of *contiguous* lines that have a cell there; the last cell of a line belongs to no
 * column and gets no padding. A line without a tab, and a form feed, end every column.
 */
export function alignColumns(text: string, options: TabwriterOptions): string {
  return blocksOf(text)
    .map((block) => alignBlock(block, options))
    .join('');
}

type Line = readonly string[];

/** Cuts `text` where the writer flushes: after a line of one cell and after a form feed. */
function blocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (let from = 0, to = 0; from <= text.length; from = to + 1) {
    to = from;
    while (to < text.length && text[to] !== '\n' && text[to] !== '\f') to++;
    const line = cellsOf(text.slice(from, to));
    const end = text[to];
    // At the very end of the text an empty cell was never begun, so the one before it is the last.
    block.push(end === undefined && line.at(-1) === '' ? line.slice(0, -1) : line);
    if (end === '\f' || (end === '\n' && line.length === 1)) {
      blocks.push([...block, ['']]);
      block = [];
    }
  }
  blocks.push(block);
  return blocks;
}

/** A vertical tab ends a cell too; it is rare, and a regular expression slow. */
const cellsOf = (line: string): Line => line.split(line.includes('\v') ? /[\t\v]/ : '\t');

function alignBlock(lines: readonly Line[], { minWidth, padding }: TabwriterOptions): string {
  // Joined at the end: a text that is made by adding stays a tree of all its pieces.
  const out: string[] = [];

  const write = (from: number, to: number, widths: readonly number[]) => {
    for (let at = from; at < to; at++) {
      const line = lines[at] ?? [];
      for (let column = 0; column < line.length; column++) {
        const cell = line[column] ?? '';
        const width = widths[column];
        out.push(cell);
        if (width !== undefined) out.push(' '.repeat(width - textWidth(cell)));
      }
      if (at + 1 < lines.length) out.push('\n');
    }
  };

  /** Formats lines `from` up to `to`, the widths of whose first columns are known. */
  const format = (from: number, to: number, widths: readonly number[]) => {
    const column = widths.length;
    let written = from;
    let at = from;
    while (at < to) {
      if (!hasCell(lines[at], column)) {
        at += 1;
        continue;
      }
      write(written, at, widths);
      written = at;
      let width = minWidth;
      while (at < to && hasCell(lines[at], column)) {
        width = Math.max(width, textWidth(lines[at]?.[column] ?? '') + padding);
        at += 1;
      }
      format(written, at, [...widths, width]);
      written = at;
    }
    write(written, to, widths);
  };

  format(0, lines.length, []);
  return out.join('');
}

function hasCell(line: Line | undefined, column: number): boolean {
  return line !== undefined && column < line.length - 1;
}
