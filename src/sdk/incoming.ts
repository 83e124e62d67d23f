import { type EmbedEvent, type EmbedFault, own, PROTOCOL } from '../trace/embed-message.ts';

/** An answer to one of our calls. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly code: EmbedFault };

/** Every event by name. */
export const EVENTS: readonly EmbedEvent['event'][] = [
  'ready',
  'step',
  'command',
  'state',
  'resize',
  'complete',
  'error',
];
const FAULTS: readonly EmbedFault[] = ['unsupported', 'invalid', 'too-large', 'too-many', 'failed'];
/** Members that each event has, and of which type. */
const MEMBERS: { readonly [E in EmbedEvent['event']]: { readonly [member: string]: string } } = {
  ready: { version: 'number', features: 'object' },
  step: { at: 'number', last: 'number', sentence: 'string' },
  command: { line: 'string' },
  state: { status: 'string' },
  resize: { height: 'number' },
  complete: { at: 'number' },
  error: { code: 'string', message: 'string' },
};
/** px: higher is no embed of ours. */
const HIGHEST = 4000;

/** Whether an embed says that it is there, and speaks as we do. */
export function isHello(data: unknown): boolean {
  const versions = own(data, 'proto');
  return (
    own(data, 'ns') === 'belowdeck' &&
    own(data, 'type') === 'hello' &&
    Array.isArray(versions) &&
    versions.includes(PROTOCOL)
  );
}

/** A message of an embed as an event or an answer; null for anything else. Never throws. */
export function incomingFrom(data: unknown): EmbedEvent | Answer | null {
  const event = EVENTS.find((name) => name === own(data, 'event'));
  if (event !== undefined) return isEvent(event, own(data, 'data')) ? (data as EmbedEvent) : null;
  const id = own(data, 'id');
  if (typeof id !== 'number') return null;
  if (own(data, 'ok') === true) return { id, ok: true, result: own(data, 'result') };
  const code = FAULTS.find((name) => name === own(own(data, 'error'), 'code'));
  return { id, ok: false, code: code ?? 'failed' };
}

function isEvent(event: EmbedEvent['event'], data: unknown): boolean {
  const isWhole = Object.entries(MEMBERS[event]).every(([name, type]) => typeof own(data, name) === type);
  const height = own(data, 'height');
  return isWhole && (typeof height !== 'number' || (height > 0 && height <= HIGHEST));
}
