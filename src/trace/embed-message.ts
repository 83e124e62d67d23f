import type { EmbedTheme } from './embed-options.ts';

/** The version of the messages between an embed and the page round it. */
export const PROTOCOL = 1;

/** Units of text, and members, that one message may hold. */
const LARGEST = 64 * 1024;
const LONGEST_LINE = 4096;
const LONGEST_NAME = 64;
/** A seq in the finest trace. */
const LAST_SEQ = 5_000_000;

/** What a page can ask of an embed. */
export type EmbedCall =
  | { readonly method: 'goTo'; readonly to: string | number }
  | { readonly method: 'run'; readonly line: string }
  | { readonly method: 'setState'; readonly state: string }
  | { readonly method: 'setTheme'; readonly theme: EmbedTheme }
  | { readonly method: PlainMethod };

/** The calls that take nothing. */
export type PlainMethod = (typeof PLAIN)[number];

/** Every method by name, for those who ask what an embed can do. */
export const METHODS: readonly EmbedCall['method'][] = [
  'goTo',
  'next',
  'prev',
  'play',
  'pause',
  'run',
  'reset',
  'getState',
  'setState',
  'setTheme',
  'focus',
];

const PLAIN = ['next', 'prev', 'play', 'pause', 'reset', 'getState', 'focus'] as const;
const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/** Why a call was not carried out. */
export type EmbedFault = 'unsupported' | 'invalid' | 'too-large' | 'too-many' | 'failed';

/** A message as it was understood; `id` is the caller's, to answer it by. */
export type Received =
  | { readonly id: number; readonly call: EmbedCall }
  | { readonly id: number; readonly fault: EmbedFault };

/** Where an embed stands. */
export interface EmbedState {
  /** The moment, for `setState`, as the end of a link; null for a run that is too long for one. */
  readonly state: string | null;
  /** The seq of the step that is shown, -1 before the first, and of the last there is. */
  readonly at: number;
  readonly last: number;
  readonly status: 'idle' | 'paused' | 'playing' | 'ended';
  /** What happens in the step. */
  readonly sentence: string;
}

/** What an embed tells of itself. */
export type EmbedEvent =
  | {
      readonly event: 'ready';
      readonly data: { readonly version: number; readonly features: readonly string[] };
    }
  | { readonly event: 'step'; readonly data: Pick<EmbedState, 'at' | 'last' | 'sentence'> }
  | { readonly event: 'command'; readonly data: { readonly line: string } }
  | { readonly event: 'state'; readonly data: Pick<EmbedState, 'status'> }
  | { readonly event: 'resize'; readonly data: { readonly height: number } }
  | { readonly event: 'complete'; readonly data: Pick<EmbedState, 'at'> }
  | { readonly event: 'error'; readonly data: { readonly code: EmbedFault; readonly message: string } };

/** A message as a call; null for what is no message to an embed at all, which is not answered. Never throws. */
export function callFrom(message: unknown): Received | null {
  try {
    const id = own(message, 'id');
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0) return null;
    if (!isSmall(message)) return { id, fault: 'too-large' };
    const method = own(message, 'method');
    if (!METHODS.some((name) => name === method)) return { id, fault: 'unsupported' };
    const call = callOf(method, own(message, 'params'));
    return call === null ? { id, fault: 'invalid' } : { id, call };
  } catch {
    // What was sent may have been made to throw where it is read.
    return null;
  }
}

function callOf(method: unknown, params: unknown): EmbedCall | null {
  const plain = PLAIN.find((name) => name === method);
  if (plain !== undefined) return { method: plain };
  if (method === 'goTo') {
    const to = own(params, 'to');
    if (typeof to === 'number')
      return Number.isSafeInteger(to) && to >= -1 && to <= LAST_SEQ ? { method, to } : null;
    return typeof to === 'string' && to !== '' && to.length <= LONGEST_NAME ? { method, to } : null;
  }
  if (method === 'run') {
    const line = own(params, 'line');
    return typeof line === 'string' && line.length <= LONGEST_LINE && isLine(line) ? { method, line } : null;
  }
  if (method === 'setState') {
    const state = own(params, 'state');
    return typeof state === 'string' && state.length <= LARGEST ? { method, state } : null;
  }
  if (method === 'setTheme') {
    const theme = THEMES.find((name) => name === own(params, 'theme'));
    return theme === undefined ? null : { method, theme };
  }
  return null;
}

/** One line: a control character could send it before its end, or something else after it. */
function isLine(text: string): boolean {
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false;
  }
  return true;
}

/** An object's own member; what it inherits does not count. */
export function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.getOwnPropertyDescriptor(value, name);
  return found?.value;
}

/** Whether a message is within bounds. It looks at no more than they allow. */
function isSmall(message: unknown): boolean {
  let left = LARGEST;
  const waiting: unknown[] = [message];
  while (waiting.length > 0) {
    const value = waiting.pop();
    left -= 1;
    if (typeof value === 'string') left -= value.length;
    if (left < 0) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return false;
    for (const name in value) {
      left -= name.length + 1;
      if (left < 0) return false;
      waiting.push(own(value, name));
    }
  }
  return true;
}
