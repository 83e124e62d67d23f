import type { Editor } from '../sim/shell/editor.ts';
import { ESC } from './clean.ts';
import { after, columnAfter } from './column.ts';
import { type Drawing, drawLine } from './edit-line.ts';
import { createRecord, type Happened, route, type Shown } from './screen.ts';

/** What a terminal shows: the screen of a run at a cursor, and the line being edited after its prompt. */
export interface View {
  readonly steps: readonly Happened[];
  /** The seq of the last step that has happened; -1 before the first. */
  readonly cursor: number;
  readonly editor: Editor | null;
  readonly listed: readonly string[] | null;
}

/** The size of a terminal in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Knows what stands on one terminal, and says what to write so that it shows something else. */
export interface Painter {
  /**
   * The bytes that lead to the view; '' when it is shown already. After a jump they are those of the screen and a little
   * more, so that it stands at once; `complete` brings what can be scrolled back to.
   */
  readonly paint: (view: View, size: Size) => string;
  /**
   * The bytes that write the view afresh with all its lines; '' when they are all there. `hasPast` says whether the
   * terminal has lines to scroll back to.
   */
  readonly complete: (view: View, size: Size, hasPast: boolean) => string;
  /** Ctrl-L: the prompt alone, on top of an empty screen. What was there comes back when the screen is written afresh. */
  readonly clear: (view: View, size: Size) => string;
  /** The terminal has lost or moved what stood on it: the next paint begins afresh. */
  readonly forget: () => void;
}

/** RIS: a full reset, in order with what is written around it. */
const RESET = `${ESC}c`;
/**
 * Colours off, to the first cell, and the screen emptied in place (SGR, CUP, ED): all that a cleaned text can have left
 * on it. What can be scrolled back to stays as it was, until `complete` puts it right.
 */
export const OVER = `${ESC}[m${ESC}[H${ESC}[J`;
/** Moves that could reach rows which a line being edited has scrolled away. */
const upwards = new RegExp(`${ESC}\\[[0-9;]*[AFHdf]`);

/** A line, or a piece of one, in which nothing moves the cursor. */
const plain = new RegExp(`^([^${ESC}\\b\\r\\n]*)(\\r?\\n)?$`);

/** How many of the last lines fill the screen. Programs go up in what they wrote themselves, which is there whole. */
function quickReach({ parts, span: { start, end } }: Shown, { columns, rows }: Size): number {
  let filled = 1;
  let lines = 0;
  for (let i = end - 1; i >= start && filled < rows; i--) {
    const [, text, newline] = plain.exec(parts[i] ?? '') ?? [];
    if (text === undefined) return rows;
    if (newline === undefined) continue;
    filled += after({ row: 0, column: 0 }, text, columns).row + 1;
    lines++;
  }
  return lines;
}

export function createPainter(): Painter {
  let record = createRecord();
  let drawn: Shown | null = null;
  let erase: Drawing['erase'] = '';
  let mayHaveScrolled = false;
  /** What can be scrolled back to belongs to another view. */
  let isLittered = false;
  let line: Pick<View, 'editor' | 'listed'> = { editor: null, listed: null };

  function paint(view: View, size: Size): string {
    const target = quickTarget(view, size);
    const isSameLine = line.editor === view.editor && line.listed === view.listed;
    const way = route(drawn, target);
    if (drawn && !way.afresh && way.text === '' && isSameLine) return '';
    const isLost = erase === null || (mayHaveScrolled && upwards.test(way.text));
    if (drawn && !way.afresh && !isLost) {
      const { from } = drawn.span;
      return erase + way.text + finish(view, { ...target, span: { ...target.span, from } }, size);
    }
    return afresh(view, target, size, drawn ? OVER : RESET);
  }

  function quickTarget(view: View, size: Size): Shown {
    const reach = quickReach(targetOf(view, 0), size);
    const target = targetOf(view, reach);
    const { start, from } = target.span;
    // A line that has begun before may be no line of the screen.
    const isWhole = from === start || target.parts[from - 1]?.endsWith('\n');
    return isWhole ? target : targetOf(view, reach + 1);
  }

  function targetOf(view: View, reach?: number): Shown {
    record = record.follow(view.steps);
    return { parts: record.parts, span: record.at(view.cursor, reach) };
  }

  function afresh(view: View, target: Shown, size: Size, emptied: string): string {
    mayHaveScrolled = false;
    isLittered = emptied === OVER;
    return emptied + route(null, target).text + finish(view, target, size);
  }

  /** Draws the line and keeps what is needed to take it away. */
  function finish(view: View, target: Shown, size: Size): string {
    drawn = target;
    line = { editor: view.editor, listed: view.listed };
    const drawing = drawLine(view.editor, view.listed, {
      column: columnAfter(lastLine(target), size.columns),
      ...size,
    });
    erase = drawing.erase;
    mayHaveScrolled ||= drawing.below > 0;
    return drawing.draw;
  }

  return {
    paint,
    complete(view, size, hasPast) {
      const target = targetOf(view);
      if (drawn && !(isLittered && hasPast) && drawn.span.from <= target.span.from) return '';
      return afresh(view, target, size, RESET);
    },
    clear(view, size) {
      const target = targetOf(view);
      isLittered = false;
      return RESET + lastLine(target).split('\n').at(-1) + finish(view, target, size);
    },
    forget() {
      drawn = null;
    },
  };
}

/** The text from the last return on: its column is known without all that stands before. */
function lastLine({ parts, span }: Shown): string {
  let text = '';
  for (let i = span.end - 1; i >= span.start && !text.includes('\r'); i--) text = (parts[i] ?? '') + text;
  return text.slice(text.lastIndexOf('\r') + 1);
}
