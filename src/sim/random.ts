import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * 64 hex characters that depend on the seed, a kind of thing and its number in order, and on nothing else.
 * What one client does cannot shift another's ids.
 */
export function hexOf(seed: number, kind: string, ordinal: number, attempt = 0): string {
  return bytesToHex(sha256(utf8ToBytes(`${seed}/${kind}/${ordinal}/${attempt}`)));
}

/** A whole number in [0, below), drawn the same way as {@link hexOf}. */
export function numberOf(seed: number, kind: string, ordinal: number, below: number): number {
  return Number.parseInt(hexOf(seed, kind, ordinal).slice(0, 12), 16) % below;
}

/**
 * A container id as the daemon makes one: 64 hex characters, drawn again while the first 12 are digits only,
 * so that a short id is never mistaken for a number.
 */
export function containerIdOf(seed: number, ordinal: number): string {
  for (let attempt = 0; ; attempt++) {
    const id = hexOf(seed, 'container', ordinal, attempt);
    if (/[a-f]/.test(id.slice(0, 12))) return id;
  }
}
