import { detachKeysOf } from '../../detach-keys.ts';

/** The usual keys: Ctrl-P, Ctrl-Q. */
const USUAL = '\x10\x11';

/** What becomes of keys that were typed: what is passed on, or null where the client lets go. */
export type EscapeProxy = (typed: string) => string | null;

/**
 * Watches the keys for those that detach. They have to come one at a time; what looked like a beginning is passed on
 * with the first key that does not fit (moby/term, NewEscapeProxy).
 */
export function escapeProxy(spec: string): EscapeProxy {
  const keys = (spec === '' ? null : detachKeysOf(spec)) ?? USUAL;
  let seen = 0;
  return (typed) => {
    if (typed !== keys[seen]) {
      const held = keys.slice(0, seen);
      seen = 0;
      return held + typed;
    }
    seen++;
    return seen === keys.length ? null : '';
  };
}
