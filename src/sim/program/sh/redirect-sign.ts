import type { Redirect, Word } from './syntax.ts';

/** What the sign of a redirect says; `target` is null where a word is to follow. */
interface Meaning {
  readonly descriptor: number;
  readonly mode: Redirect['mode'];
  readonly target: Word | null;
}

/** Reads the sign of a redirect, `>`, `2>>`, `<&3`, `3<&-`. */
export function meaningOf(sign: string): Meaning {
  const [, from, way, to] = /^(\d?)([<>])&([-\d])$/.exec(sign) ?? [];
  const own = Number(from || (way === '<' ? 0 : 1));
  if (to === '-') return { descriptor: own, mode: 'close', target: [] };
  if (to !== undefined)
    return { descriptor: own, mode: 'duplicate', target: [{ kind: 'text', text: to, quoted: true }] };
  if (sign.startsWith('<<')) return { descriptor: 0, mode: 'here', target: null };
  const number = /^\d/.exec(sign)?.[0];
  if (sign.endsWith('<')) return { descriptor: Number(number ?? 0), mode: 'read', target: null };
  const mode = sign.endsWith('>>') ? 'append' : sign === '>|' ? 'force' : 'write';
  return { descriptor: Number(number ?? 1), mode, target: null };
}
