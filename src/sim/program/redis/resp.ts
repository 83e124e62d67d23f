/** An answer of the Redis serialization protocol, version 2; an integer keeps its digits, for it may have 64 bits. */
export type Reply =
  | { readonly kind: 'status' | 'error' | 'integer' | 'bulk'; readonly text: string }
  | { readonly kind: 'nil' }
  | { readonly kind: 'array'; readonly items: readonly Reply[] };

/** `+OK`. */
export const ok: Reply = { kind: 'status', text: 'OK' };

/** An integer as an answer. */
export const integer = (value: bigint | number): Reply => ({ kind: 'integer', text: String(value) });

const MARKS = { status: '+', error: '-', integer: ':' } as const;

/** An answer as it goes over the wire, in bytes. */
export function encodeReply(reply: Reply): string {
  if (reply.kind === 'nil') return '$-1\r\n';
  if (reply.kind === 'array') return `*${reply.items.length}\r\n${reply.items.map(encodeReply).join('')}`;
  if (reply.kind === 'bulk') return `$${reply.text.length}\r\n${reply.text}\r\n`;
  return `${MARKS[reply.kind]}${reply.text}\r\n`;
}

/** A command as a client sends it: an array of bulk strings. */
export const encodeCommand = (words: readonly string[]): string =>
  encodeReply({ kind: 'array', items: words.map((text) => ({ kind: 'bulk', text })) });

interface Decoded {
  readonly reply: Reply;
  /** What comes after it. */
  readonly rest: string;
}

/** The first answer of these bytes; null while it is not whole, or where it is none. */
export function decodeReply(bytes: string): Decoded | null {
  const end = bytes.indexOf('\r\n');
  if (end < 0) return null;
  const [mark, text, rest] = [bytes[0], bytes.slice(1, end), bytes.slice(end + 2)];
  if (mark === '+') return { reply: { kind: 'status', text }, rest };
  if (mark === '-') return { reply: { kind: 'error', text }, rest };
  if (mark === ':') return { reply: { kind: 'integer', text }, rest };
  const size = Number(text);
  if (mark === '$') {
    if (size < 0) return { reply: { kind: 'nil' }, rest };
    if (rest.length < size + 2) return null;
    return { reply: { kind: 'bulk', text: rest.slice(0, size) }, rest: rest.slice(size + 2) };
  }
  if (mark !== '*') return null;
  const items: Reply[] = [];
  let left = rest;
  while (items.length < size) {
    const item = decodeReply(left);
    if (!item) return null;
    items.push(item.reply);
    left = item.rest;
  }
  return { reply: { kind: 'array', items }, rest: left };
}

/** The first command of these bytes, an array or a line of words, and what comes after; null while it is not whole. */
export function decodeCommand(
  bytes: string,
): { readonly words: readonly string[]; readonly rest: string } | null {
  if (!bytes.startsWith('*')) {
    const end = bytes.indexOf('\n');
    if (end < 0) return null;
    return { words: bytes.slice(0, end).split(/\s+/).filter(Boolean), rest: bytes.slice(end + 1) };
  }
  const decoded = decodeReply(bytes);
  if (decoded?.reply.kind !== 'array') return null;
  const words = decoded.reply.items.flatMap((item) => (item.kind === 'bulk' ? [item.text] : []));
  return { words, rest: decoded.rest };
}
