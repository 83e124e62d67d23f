import { inColumns } from '../busybox/list.ts';
const CLEAR_BELOW = '\x1b[J';

/** A line after its prompt on a screen, and the cursor in it. Every change is drawn with as few bytes as busybox takes. */
export interface ScreenLine {
  readonly text: () => string;
  readonly before: () => string;
  readonly after: () => string;
  readonly cursor: () => number;
  /** The character so far from the cursor; 0 is the one under it. Empty outside of the line. */
  readonly at: (offset: number) => string;
  readonly insert: (text: string) => void;
  readonly forward: () => void;
  readonly back: (count: number) => void;
  readonly toEnd: () => void;
  /** Takes away the character under the cursor. */
  readonly remove: () => void;
  /** Takes away the character before the cursor. */
  readonly erase: () => void;
  /** Takes away the rest of the line. */
  readonly cut: () => void;
  /** Another text, with the cursor so many characters before its end. */
  readonly replace: (text: string, fromEnd: number) => void;
  /** Another text than the last line of the prompt, from the next drawing on. */
  readonly ask: (text: string) => void;
  /** An empty screen with the line on top. */
  readonly clear: () => void;
  /** Names in columns under the line, and the line again under them. */
  readonly list: (names: readonly string[]) => void;
  readonly newLine: () => void;
  readonly beep: () => void;
  readonly draw: (bytes: string) => void;
  readonly resized: () => void;
  /** What was drawn since the last time, and takes it. Its newlines are those of a program: one character. */
  readonly drawn: () => string;
}

/** An empty line after a prompt, which is drawn first. `columns` tells the width of the screen at any time. */
export function createScreenLine(prompt: string, columns: () => number): ScreenLine {
  let lastLine = lastLineOf(prompt);
  let width = Math.max(1, columns());
  let chars: string[] = [];
  let cursor = 0;
  // The cursor's place on the screen, counted from where the last line of the prompt begins.
  let x = 0;
  let y = 0;
  let out = '';

  function putPrompt(text: string): void {
    out += text;
    const length = shownLength(lastLine);
    cursor = 0;
    y = Math.floor(length / width);
    x = length % width;
  }

  function forward(): void {
    const char = chars[cursor];
    if (char === undefined) return;
    cursor++;
    x++;
    out += char;
    if (x < width) return;
    // A terminal stays over the last column until the next character comes.
    out += '\r\n';
    y++;
    x = 0;
  }

  function toEnd(): void {
    while (cursor < chars.length) forward();
  }

  function back(wanted: number): void {
    const count = Math.min(wanted, cursor);
    if (count === 0) return;
    cursor -= count;
    if (x >= count) {
      x -= count;
      out += count <= 4 ? '\b'.repeat(count) : `\x1b[${count}D`;
      return;
    }
    const left = count - x;
    const up = 1 + Math.floor((left - 1) / width);
    x = (width * y - left) % width;
    y -= up;
    out += `\r\x1b[${up}A${x > 0 ? `\x1b[${x}C` : ''}`;
  }

  function redraw(up: number, fromEnd: number, text = lastLine): void {
    if (up > 0) out += `\x1b[${up}A`;
    out += '\r';
    putPrompt(text);
    toEnd();
    out += CLEAR_BELOW;
    back(fromEnd);
  }

  function remove(): void {
    if (cursor === chars.length) return;
    const from = cursor;
    chars.splice(cursor, 1);
    toEnd();
    out += CLEAR_BELOW;
    back(cursor - from);
  }

  function newLine(): void {
    toEnd();
    if (cursor === 0 || x !== 0) out += '\n';
  }

  function list(names: readonly string[]): void {
    const fromEnd = chars.length - cursor;
    newLine();
    out += inColumns(names, width);
    redraw(0, fromEnd, prompt);
  }

  putPrompt(prompt);
  return {
    text: () => chars.join(''),
    before: () => chars.slice(0, cursor).join(''),
    after: () => chars.slice(cursor).join(''),
    cursor: () => cursor,
    at: (offset) => chars[cursor + offset] ?? '',
    insert(text) {
      for (const char of text) {
        chars.splice(cursor, 0, char);
        const after = cursor + 1;
        toEnd();
        back(cursor - after);
      }
    },
    forward,
    back,
    toEnd,
    remove,
    erase() {
      if (cursor === 0) return;
      back(1);
      remove();
    },
    cut() {
      chars = chars.slice(0, cursor);
      out += CLEAR_BELOW;
    },
    replace(text, fromEnd) {
      chars = [...text];
      redraw(y, fromEnd);
    },
    ask(text) {
      lastLine = lastLineOf(text);
    },
    clear() {
      out += `\x1b[H${CLEAR_BELOW}`;
      redraw(0, chars.length - cursor, prompt);
    },
    list,
    newLine,
    beep() {
      out += '\x07';
    },
    draw(bytes) {
      out += bytes;
    },
    resized() {
      width = Math.max(1, columns());
      const now = Math.floor((cursor + shownLength(lastLine)) / width);
      redraw(Math.max(now, y), chars.length - cursor);
    },
    drawn() {
      const bytes = out;
      out = '';
      return bytes;
    },
  };
}

const lastLineOf = (prompt: string): string => prompt.slice(prompt.lastIndexOf('\n') + 1);

/** Columns that a text takes on the screen: what colours it takes none. */
function shownLength(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of a terminal begin with one
  return [...text.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')].length;
}
