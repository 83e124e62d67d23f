import type { Step } from '../sim/simulate.ts';
import { clean, ESC } from './clean.ts';

/** What a screen needs of a step. */
export type Happened = Pick<Step, 'event'>;

/** Lines that can be scrolled back to. */
export const SCROLLBACK = 1000;
/** Rows that no screen here has: lines further back than scrollback and these are never seen. */
const MOST_ROWS = 500;

/** A stretch of a record's parts, up to, not with, `end`. */
export interface Span {
  /** Where the screen was last cleared. */
  readonly start: number;
  /** Where to begin when it is written afresh: `start`, or later where what stands before has scrolled away. */
  readonly from: number;
  readonly end: number;
}

/** Everything that a run writes to the screen, in pieces, and which of them are on it after each step. */
export interface ScreenRecord {
  /** Cleaned text, in order. Grows; what is in it never changes. */
  readonly parts: readonly string[];
  /** Takes in the steps that are new. Steps of another run begin the record anew. */
  readonly follow: (steps: readonly Happened[]) => ScreenRecord;
  /**
   * What is on the screen when the step `cursor` has happened; nothing at -1. Written from `from` on it has at least
   * the last `reach` lines, and where there were as many, all that a program could have left among them.
   */
  readonly at: (cursor: number, reach?: number) => Span;
}

/**
 * A record of the screen of one run; `follow` keeps it up. Prefix ends are kept, so that `at` walks back from the cursor
 * only, as a rule over no more than it shows.
 */
export function createRecord(): ScreenRecord {
  const parts: string[] = [];
  const spans: Omit<Span, 'from'>[] = [];
  /** How far the cursor has come down at least, up to each part; less again where a program may have gone far up. */
  const lines: number[] = [0];
  /** Parts from which the screen can be written without what stands before. */
  const checkpoints: number[] = [0];
  let source: readonly Happened[] | null = null;
  let open = '';
  let start = 0;
  /** Whether the cursor may stand before text, or a colour be on, since the last prompt. */
  let moved = false;
  /** The first part since the last prompt. */
  let fresh = 0;
  let depth: Depth = { at: 0, deepest: 0 };

  function write(text: string): void {
    const cleaned = clean(text, open);
    open = cleaned.open;
    if (cleaned.text === '') return;
    const escapes = cleaned.text.includes(ESC);
    moved ||= escapes || /[\b]|\r(?!\n)/.test(cleaned.text);
    for (const part of moved ? [cleaned.text] : cleaned.text.split(/(?<=\n)/)) {
      const { down, ...next } = depthAfter(part, depth);
      depth = next;
      parts.push(part);
      lines.push((lines.at(-1) ?? 0) + down);
    }
  }

  function take({ event }: Happened, next: Happened | undefined): void {
    if (event.type === 'output.written') {
      if (next?.event.type === 'prompt.shown') tidy();
      write(event.text);
    } else if (event.type === 'screen.cleared') start = parts.length;
    else if (event.type === 'prompt.shown') {
      tidy();
      // Unless the prompt begins at one.
      if (checkpoints.at(-1) !== parts.length - 1) checkpoints.push(parts.length);
    }
  }

  /**
   * What a program left does not reach into the prompt: half a sequence, a colour, text below the cursor. Where it never
   * moved the cursor, the screen can be written from each of its lines on.
   */
  function tidy(): void {
    open = '';
    if (moved) write(`${ESC}[m${ESC}[J`);
    else
      for (let i = Math.max(fresh, 1); i < parts.length; i++)
        if (parts[i - 1]?.endsWith('\n')) checkpoints.push(i);
    moved = false;
    fresh = parts.length;
    depth = { at: 0, deepest: 0 };
  }

  /** The echo of a line is there together with the line: the editor has let go of it by then. */
  function isEcho(steps: readonly Happened[], i: number): boolean {
    const event = steps[i]?.event;
    const isTyped = event?.type === 'output.written' && event.stream === 'tty';
    return isTyped && steps[i - 1]?.event.type === 'line.submitted';
  }

  const record: ScreenRecord = {
    parts,
    follow(steps) {
      if (source !== null && (steps !== source || steps.length < spans.length))
        return createRecord().follow(steps);
      source = steps;
      for (let i = spans.length; i < steps.length; i++) {
        const step = steps[i];
        if (step) take(step, steps[i + 1]);
        const span = { start, end: parts.length };
        if (isEcho(steps, i)) spans[i - 1] = span;
        spans.push(span);
      }
      return record;
    },
    at(cursor, reach = SCROLLBACK + MOST_ROWS) {
      const span = spans[Math.min(cursor, spans.length - 1)] ?? { start: 0, end: 0 };
      return { ...span, from: Math.max(span.start, farEnough(span.end, reach)) };
    },
  };

  /** The last checkpoint with at least as many lines after it; 0 when there is none. */
  function farEnough(end: number, reach: number): number {
    const enough = (lines[end] ?? 0) - reach;
    let [low, high] = [0, checkpoints.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((checkpoints[middle] ?? 0) <= end) low = middle;
      else high = middle - 1;
    }
    // One by one: where a program may have gone far up, `lines` goes down.
    while (low > 0 && (lines[checkpoints[low] ?? 0] ?? 0) > enough) low--;
    return checkpoints[low] ?? 0;
  }

  return record;
}

/** Rows from the one that the last prompt stands in: where the cursor is, and the lowest that it has come to. */
interface Depth {
  readonly at: number;
  readonly deepest: number;
}

/** A newline, or a move to another row: CUU, CUD, CNL, CPL, CUP, VPA, HVP of ECMA-48. */
const toRow = new RegExp(`\\n|${ESC}\\[([0-9]*)[0-9;:]*([ABEFHdf])`, 'g');

/**
 * Where the cursor is after a text, and how many rows further down than ever since the prompt; negative where it may
 * have left its own rows upwards, since what follows is then written over what stood there.
 */
function depthAfter(text: string, { at, deepest }: Depth): Depth & { readonly down: number } {
  let down = 0;
  for (const [, count, move] of text.matchAll(toRow)) {
    const rows = Number(count || 1);
    if (move === undefined) at++;
    else if (move === 'A' || move === 'F') at -= rows;
    else if (move === 'B' || move === 'E') at = Math.min(at + rows, deepest);
    else at -= MOST_ROWS;
    const further = at < 0 ? at : Math.max(at - deepest, 0);
    down += further;
    deepest = at < 0 ? 0 : deepest + further;
    at = Math.max(at, 0);
  }
  return { at, deepest, down };
}

/** What is on a screen: a stretch of the parts of some record. */
export interface Shown {
  readonly parts: readonly string[];
  readonly span: Span;
}

/** How to get from one screen to another: write on, or begin with an empty screen. */
export interface Route {
  readonly afresh: boolean;
  readonly text: string;
}

/** The cheapest way from what is drawn (null for nothing yet) to what is to be drawn. */
export function route(drawn: Shown | null, target: Shown): Route {
  const { parts, span } = target;
  const afresh = drawn === null || !canWriteOn(drawn, target);
  return { afresh, text: parts.slice(afresh ? span.from : drawn.span.end, span.end).join('') };
}

/**
 * Whether what is drawn is the beginning of what is to be drawn; a replay of the same run has other parts, alike. A
 * beginning that would scroll away on the way is not worth writing on from.
 */
function canWriteOn({ parts: old, span: { start, from, end } }: Shown, { parts, span }: Shown): boolean {
  if (start !== span.start || end > span.end || end < span.from) return false;
  if (old === parts) return true;
  for (let i = from; i < end; i++) if (old[i] !== parts[i]) return false;
  return true;
}
