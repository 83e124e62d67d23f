import type { SimEvent } from '../sim/event.ts';
import { own } from './embed-message.ts';
import type { Told } from './live-lines.ts';

/** The version of what an engine tells the page. */
const FEED_VERSION = 1;

/** What an engine tells a page that shows it. */
export type FeedMessage =
  /** Which machine it is; `began` differs from machine to machine. */
  | { readonly kind: 'start'; readonly began: number; readonly seed: number; readonly epoch: number }
  /** Events from the one with this number on. */
  | { readonly kind: 'events'; readonly from: number; readonly told: readonly Told[] }
  /** So late it is, in virtual ms, and nothing else has happened. */
  | { readonly kind: 'now'; readonly now: number };

/** Events in one message, and units of text of one. */
export const MOST_TOLD = 500;
const LARGEST = 16 * 1024 * 1024;

/** A message as the text of one line. */
export function feedText(message: FeedMessage): string {
  if (message.kind !== 'events') return JSON.stringify({ v: FEED_VERSION, ...message });
  const told = message.told.map(({ at, event }) => [at, event]);
  return JSON.stringify({ v: FEED_VERSION, ...message, told });
}

/** A text as a message; null for anything else. Never throws. Of an event only its type is looked at: the engine is ours. */
export function feedFrom(text: string): FeedMessage | null {
  if (text.length > LARGEST) return null;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (own(message, 'v') !== FEED_VERSION) return null;
  const number = (name: string): number | null => {
    const value = own(message, name);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
  };
  switch (own(message, 'kind')) {
    case 'start': {
      const began = number('began');
      const seed = number('seed');
      const epoch = number('epoch');
      return began === null || seed === null || epoch === null ? null : { kind: 'start', began, seed, epoch };
    }
    case 'now': {
      const now = number('now');
      return now === null ? null : { kind: 'now', now };
    }
    case 'events': {
      const from = number('from');
      const told = own(message, 'told');
      if (from === null || !Number.isInteger(from) || !Array.isArray(told) || told.length > MOST_TOLD)
        return null;
      const events = told.flatMap((one) => toldFrom(one) ?? []);
      return events.length < told.length ? null : { kind: 'events', from, told: events };
    }
    default:
      return null;
  }
}

function toldFrom(one: unknown): Told | null {
  if (!Array.isArray(one) || one.length !== 2) return null;
  const [at, event]: readonly unknown[] = one;
  return typeof at === 'number' && Number.isFinite(at) && at >= 0 && isEvent(event) ? { at, event } : null;
}

function isEvent(value: unknown): value is SimEvent {
  const type = own(value, 'type');
  return typeof type === 'string' && /^[a-z]+\.[a-zA-Z]+$/.test(type);
}
