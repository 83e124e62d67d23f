import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { fromBase64url, toBase64url } from './link-base64.ts';

/** Bytes that a packed text may have once it is unpacked. */
const LARGEST = 64 * 1024;

/** Letters that it may have while it is packed; deflate hardly ever makes a text longer. */
const LONGEST = 2 * LARGEST;

/** Bytes given to the inflater at once. Deflate makes at most 1,032 times as many out of them, so a bomb ends early. */
const PORTION = 512;

/** Text as deflate (RFC 1951) in base64url. */
export function pack(text: string): string {
  return toBase64url(deflateSync(strToU8(text), { level: 9 }));
}

/** What was packed, or why it cannot be had. */
type Unpacked =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: 'damaged' | 'too-large' };

const damaged: Unpacked = { text: null, fault: 'damaged' };
const tooLarge: Unpacked = { text: null, fault: 'too-large' };

/** The text again, where it is no larger than 64 kB. Never throws, and never inflates much more than that. */
export function unpack(packed: string): Unpacked {
  if (packed.length > LONGEST) return tooLarge;
  const bytes = fromBase64url(packed);
  if (bytes === null || bytes.length === 0) return damaged;
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length; at += PORTION) {
      inflate.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
      if (size > LARGEST) return tooLarge;
    }
    return { text: strFromU8(joined(parts, size)), fault: null };
  } catch {
    return damaged; // not deflate, or cut off
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
