import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** `algorithm:hex`, the name of some bytes by what they are (image-spec descriptor.md, "Digests"). */
export type Digest = `sha256:${string}`;

/** The sha256 digest of bytes, or of a text as UTF-8. */
export function digestOf(content: Uint8Array | string): Digest {
  return `sha256:${bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))}`;
}

/** Hex digits of the algorithms that go-digest registers. */
const hexLength: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** What go-digest says against a well-formed `algorithm:encoded`, or null when it is a valid digest. */
export function digestError(text: string): string | null {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon === text.length - 1) return 'invalid checksum digest format';
  const length = hexLength[text.slice(0, colon)];
  if (length === undefined) return 'unsupported digest algorithm';
  const encoded = text.slice(colon + 1);
  if (encoded.length !== length) return 'invalid checksum digest length';
  return /^[a-f0-9]+$/.test(encoded) ? null : 'invalid checksum digest format';
}
