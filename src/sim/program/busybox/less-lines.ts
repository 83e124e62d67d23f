/** A line as the screen has it: a long one of the text is several. */
export interface ScreenRow {
  readonly text: string;
  /** Which line of the text it belongs to, from 1 on. */
  readonly number: number;
}

/** A text in rows of at most so many columns; the last one is what has no end yet, perhaps nothing. `cut` leaves out what is too long. */
export function rowsOf(text: string, columns: number, cut: boolean): readonly ScreenRow[] {
  return text.split('\n').flatMap((line, i) => {
    const rows: string[] = [''];
    let column = 0;
    for (const char of line) {
      const next = char === '\t' ? (Math.floor(column / 8) + 1) * 8 : column + 1;
      if (next > columns) {
        if (cut) break;
        rows.push('');
      }
      column = next > columns ? (char === '\t' ? 8 : 1) : next;
      rows[rows.length - 1] += char;
    }
    return rows.map((row) => ({ text: row, number: i + 1 }));
  });
}

const HIGHLIGHT = '\x1b[7m';
const NORMAL = '\x1b[m';
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\x00-\x08\x0a-\x1f\x7f\x9b]+/g;

/** A text that stands out. */
export const highlighted = (text: string): string => `${HIGHLIGHT}${text}${NORMAL}`;

/** A row as it is shown: control characters by their letters. */
export const plainRow = (text: string): string =>
  text.replace(CONTROLS, (found) =>
    highlighted(
      [...found]
        .map((one) =>
          one === '\x7f' ? '?' : one === '\x9b' ? '{' : String.fromCharCode(one.charCodeAt(0) + 64),
        )
        .join(''),
    ),
  );

/** A row with what was searched for standing out; control characters are dots then. */
export function foundRow(text: string, pattern: RegExp): string {
  const shown = text.replace(CONTROLS, (found) => '.'.repeat(found.length));
  let out = '';
  let at = 0;
  for (const { 0: found, index } of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
    // A pattern that fits nothing at all ends the search in this row.
    if (found === '') break;
    out += shown.slice(at, index) + highlighted(shown.slice(index, index + found.length));
    at = index + found.length;
  }
  return out + shown.slice(at);
}
