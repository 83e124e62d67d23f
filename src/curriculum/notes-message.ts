import { own } from '../trace/embed-message.ts';
import { clockFrom, freshClock, type TalkClock } from './talk-clock.ts';

/** What the window with the notes can ask of the one that presents. `state` is asked whenever it wakes. */
export type NotesAsk = (typeof ASKS)[number];

const ASKS = ['state', 'next', 'back', 'what-if', 'black', 'clock', 'reset'] as const;

/** All that the notes show: whole each time, so that nothing is lost while a window sleeps. */
export interface NotesState {
  /** Of the talk; empty where none is held. */
  readonly title: string;
  readonly minutes: number | null;
  /** Counted from 1, and of how many; 0 where no talk is held. */
  readonly step: number;
  readonly steps: number;
  readonly heading: string;
  readonly say: string;
  /** The line of this step and how much of it stands at the prompt; null where nothing is typed. */
  readonly line: { readonly text: string; readonly typed: number } | null;
  readonly phase: NotesPhase;
  /** The step after this one; null after the last. */
  readonly next: { readonly heading: string; readonly type: string } | null;
  /** What the class reads at the foot. */
  readonly sentence: string;
  readonly isBlack: boolean;
  readonly clock: TalkClock;
}

/** What the next press does: `letter` any key or the rest of the line, `free` free play. */
export type NotesPhase = (typeof PHASES)[number];

const PHASES = ['none', 'letter', 'types', 'enter', 'plays', 'done', 'free'] as const;

/** A state with its place in the order: of two, the one that began later counts, then the one with the higher number. */
export interface StageMessage {
  /** Unix ms at which the presenting page was loaded. */
  readonly began: number;
  readonly number: number;
  readonly state: NotesState;
}

const LONGEST_SAY = 4000;
const LONGEST_TEXT = 1000;
const MOST_STEPS = 200;
const MOST_MINUTES = 600;

/** The state in the form in which it is sent. */
export function stageMessage(message: StageMessage): unknown {
  return { belowdeck: 'stage', ...message };
}

/** What is asked, in the form in which it is sent. */
export function askMessage(ask: NotesAsk): unknown {
  return { belowdeck: 'notes', ask };
}

/** What the notes ask; null for anything else. Never throws. */
export function askFrom(message: unknown): NotesAsk | null {
  if (own(message, 'belowdeck') !== 'notes') return null;
  const ask = own(message, 'ask');
  return ASKS.find((one) => one === ask) ?? null;
}

/** What the presenting window tells; null for anything else. Never throws; texts are cut, and what is no text is empty. */
export function stageFrom(message: unknown): StageMessage | null {
  if (own(message, 'belowdeck') !== 'stage') return null;
  const began = own(message, 'began');
  const number = own(message, 'number');
  const state = own(message, 'state');
  if (!isCount(began, Number.MAX_SAFE_INTEGER) || !isCount(number, Number.MAX_SAFE_INTEGER)) return null;
  if (typeof state !== 'object' || state === null) return null;
  const minutes = own(state, 'minutes');
  const phase = own(state, 'phase');
  return {
    began,
    number,
    state: {
      title: textOf(own(state, 'title'), LONGEST_TEXT),
      minutes: isCount(minutes, MOST_MINUTES) ? minutes : null,
      step: countOf(own(state, 'step'), MOST_STEPS),
      steps: countOf(own(state, 'steps'), MOST_STEPS),
      heading: textOf(own(state, 'heading'), LONGEST_TEXT),
      say: textOf(own(state, 'say'), LONGEST_SAY),
      line: lineOf(own(state, 'line')),
      phase: PHASES.find((one) => one === phase) ?? 'none',
      next: nextOf(own(state, 'next')),
      sentence: textOf(own(state, 'sentence'), LONGEST_TEXT),
      isBlack: own(state, 'isBlack') === true,
      clock: clockFrom(own(state, 'clock')) ?? freshClock,
    },
  };
}

/** Whether a message is newer than the one that is shown. */
export function isNewer(message: StageMessage, shown: StageMessage | null): boolean {
  if (shown === null || message.began !== shown.began) return shown === null || message.began > shown.began;
  return message.number > shown.number;
}

function lineOf(value: unknown): NotesState['line'] {
  if (typeof value !== 'object' || value === null) return null;
  const text = textOf(own(value, 'text'), LONGEST_TEXT);
  return text === '' ? null : { text, typed: countOf(own(value, 'typed'), text.length) };
}

function nextOf(value: unknown): NotesState['next'] {
  if (typeof value !== 'object' || value === null) return null;
  return {
    heading: textOf(own(value, 'heading'), LONGEST_TEXT),
    type: textOf(own(value, 'type'), LONGEST_TEXT),
  };
}

function textOf(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

function countOf(value: unknown, most: number): number {
  return isCount(value, most) ? value : 0;
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
