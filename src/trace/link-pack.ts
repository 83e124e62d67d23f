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

/** The text again; null where it is damaged, or larger than {@link LARGEST}. Never throws. */
export function unpack(packed: string): string | null {
  if (packed.length > LONGEST) return null;
  const bytes = fromBase64url(packed);
  if (bytes === null || bytes.length === 0) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length; at += PORTION) {
      inflate.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
      if (size > LARGEST) return null;
    }
    return strFromU8(joined(parts, size));
  } catch {
    return null; // not deflate, or cut off
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
