import { type Deck, DECKS } from '../trace/deck.ts';
import { own } from '../trace/embed-message.ts';
import type { EventMatcher } from './matcher.ts';
import { KINDS, PLACES, type Stop, STOPS, type Talk, type TalkStep, type Typing, TYPINGS } from './talk.ts';

/** The version of the format that is written and understood. */
const TALK_VERSION = 1;

/** UTF-16 units of a whole file and of its texts, and how many steps it may have. */
export const LARGEST_TALK = 64 * 1024;
const MOST_STEPS = 200;
const LONGEST_TITLE = 120;
const LONGEST_SAY = 4000;
const LONGEST_LINE = 1000;
const LONGEST_NAME = 200;
const MOST_FIELDS = 8;
const MOST_MINUTES = 600;
const MOST_NTH = 1000;

/** What is wrong with a file: steps are counted from 1, null stands for the talk itself. */
export type TalkFault =
  | { readonly kind: 'too-large' | 'no-json' | 'no-talk' | 'version' | 'no-steps' | 'too-many-steps' }
  | { readonly kind: 'field'; readonly step: number | null; readonly field: TalkField };

/** A field of a talk or of one of its steps. */
export type TalkField = 'title' | 'minutes' | 'typing' | 'say' | 'type' | 'stop' | 'point' | 'deck';

/** A talk, or the first thing that is wrong with it. */
export type TalkRead = { readonly talk: Talk } | { readonly fault: TalkFault };

/** Reads a file of JSON as a talk. Fields that it does not know are dropped. Never throws, whatever the text is. */
export function talkFrom(text: string): TalkRead {
  if (text.length > LARGEST_TALK) return { fault: { kind: 'too-large' } };
  let file: unknown;
  try {
    // Editors of some systems put a mark before the text.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: { kind: 'no-json' } };
  }
  if (own(file, 'belowdeck') !== 'talk') return { fault: { kind: 'no-talk' } };
  if (own(file, 'version') !== TALK_VERSION) return { fault: { kind: 'version' } };
  const title = textOf(own(file, 'title'), LONGEST_TITLE);
  if (title === null || title === '') return wrong(null, 'title');
  const minutes = own(file, 'minutes') ?? null;
  if (minutes !== null && !isWhole(minutes, MOST_MINUTES)) return wrong(null, 'minutes');
  const typing = typingOf(own(file, 'typing'), 'keys');
  if (typing === null) return wrong(null, 'typing');
  const given = own(file, 'steps');
  if (!Array.isArray(given) || given.length === 0) return { fault: { kind: 'no-steps' } };
  if (given.length > MOST_STEPS) return { fault: { kind: 'too-many-steps' } };
  const steps: TalkStep[] = [];
  for (const one of given) {
    const step = stepOf(one, typing);
    if (typeof step === 'string') return wrong(steps.length + 1, step);
    steps.push(step);
  }
  return { talk: { title, minutes, steps } };
}

/** A talk as the text of a file that `talkFrom` reads as the same talk. */
export function talkText({ title, minutes, steps }: Talk): string {
  const file = {
    belowdeck: 'talk',
    version: TALK_VERSION,
    title,
    ...(minutes !== null && { minutes }),
    steps: steps.map(({ title, say, type, typing, stop, point, deck }) => ({
      ...(title !== '' && { title }),
      ...(say !== '' && { say }),
      ...(type !== null && { type }),
      ...(typing !== 'keys' && { typing }),
      ...(stop !== null && { stop: stopText(stop) }),
      ...(point !== null && { point }),
      ...(deck !== null && { deck }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const wrong = (step: number | null, field: TalkField): TalkRead => ({
  fault: { kind: 'field', step, field },
});

/** A step, or the field of it that is wrong. */
function stepOf(given: unknown, usual: Typing): TalkStep | TalkField {
  const title = textOf(own(given, 'title') ?? '', LONGEST_TITLE);
  if (title === null) return 'title';
  const say = sayOf(own(given, 'say') ?? '');
  if (say === null) return 'say';
  const type = own(given, 'type') ?? null;
  if (type !== null && !isLine(type)) return 'type';
  const typing = typingOf(own(given, 'typing'), usual);
  if (typing === null) return 'typing';
  const point = own(given, 'point') ?? null;
  if (point !== null && !isPoint(point)) return 'point';
  const deck = own(given, 'deck') ?? null;
  if (deck !== null && !isDeck(deck)) return 'deck';
  const asked = own(given, 'stop') ?? null;
  const stop = asked === null ? null : stopOf(asked);
  if (asked !== null && stop === null) return 'stop';
  return { title, say, type, typing, stop, point, deck };
}

/** Text without characters that are no letters, or null. */
function textOf(value: unknown, longest: number): string | null {
  if (typeof value !== 'string' || value.length > longest) return null;
  return hasControl(value.replaceAll('\n', ' ')) ? null : value;
}

/** A text, or paragraphs in a list. */
function sayOf(value: unknown): string | null {
  if (!Array.isArray(value)) return textOf(value, LONGEST_SAY);
  if (value.length > LONGEST_SAY || value.some((part) => typeof part !== 'string')) return null;
  return textOf(value.join('\n'), LONGEST_SAY);
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_LINE && !hasControl(value);
}

/** C0, DEL and C1: they would act in a terminal. */
function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  }
  return false;
}

function isWhole(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}

function isDeck(value: unknown): value is Deck {
  return DECKS.some((deck) => deck === value);
}

function typingOf(value: unknown, usual: Typing): Typing | null {
  return value === undefined ? usual : (TYPINGS.find((typing) => typing === value) ?? null);
}

function isPoint(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_NAME || hasControl(value)) return false;
  if (PLACES.some((place) => place === value)) return true;
  const colon = value.indexOf(':');
  return colon < value.length - 1 && KINDS.some((kind) => kind === value.slice(0, colon));
}

/** `end`, the name of an event, or one with which of them and what it has. */
function stopOf(value: unknown): Stop | null {
  if (value === 'end') return 'end';
  const named = typeof value === 'string' ? value : own(value, 'event');
  const type = STOPS.find((stop) => stop === named);
  if (type === undefined) return null;
  if (typeof value === 'string') return { type, nth: 1 };
  const nth = own(value, 'nth') ?? 1;
  const is = scalarsOf(own(value, 'is'));
  const isNot = scalarsOf(own(value, 'isNot'));
  const has = scalarsOf(own(value, 'has'));
  if (!isWhole(nth, MOST_NTH) || is === null || isNot === null || has === null) return null;
  const texts = Object.entries(has).flatMap(([field, part]) =>
    typeof part === 'string' ? [[field, part] as const] : [],
  );
  if (texts.length < Object.keys(has).length) return null;
  return {
    type,
    nth,
    ...(Object.keys(is).length > 0 && { is }),
    ...(Object.keys(isNot).length > 0 && { isNot }),
    ...(texts.length > 0 && { has: Object.fromEntries(texts) }),
  };
}

type Scalars = NonNullable<EventMatcher['is']>;

/** A few fields with plain values; none where nothing is given, null where it is something else. */
function scalarsOf(value: unknown): Scalars | null {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const names = Object.keys(value);
  if (names.length > MOST_FIELDS) return null;
  const found: [string, Scalars[string]][] = [];
  for (const name of names) {
    const one = own(value, name);
    const isText = typeof one === 'string' && one.length <= LONGEST_NAME;
    if (name === '__proto__' || name.length > LONGEST_NAME) return null;
    if (!isText && one !== null && typeof one !== 'number' && typeof one !== 'boolean') return null;
    found.push([name, one]);
  }
  return Object.fromEntries(found);
}

function stopText(stop: Stop): unknown {
  if (stop === 'end') return stop;
  const { type: event, nth, is, isNot, has } = stop;
  if (nth === 1 && !is && !isNot && !has) return event;
  return {
    event,
    ...(nth !== 1 && { nth }),
    ...(is && { is }),
    ...(isNot && { isNot }),
    ...(has && { has }),
  };
}
