/** The usual keys: Ctrl-P, Ctrl-Q. */
const USUAL = '\x10\x11';

/** What `--detach-keys` spells, as `ctrl-p,ctrl-q` or `a,b`; null for what is no key (moby/term, ToBytes). */
export function detachKeysOf(spec: string): string | null {
  let keys = '';
  for (const name of spec.split(',')) {
    const control = /^ctrl-([@[\\\]^_a-z])$/.exec(name)?.[1];
    if (name.length === 1) keys += name;
    else if (name === 'DEL') keys += '\x7f';
    else if (control !== undefined) keys += String.fromCharCode(control.toUpperCase().charCodeAt(0) - 0x40);
    else return null;
  }
  return keys;
}

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
