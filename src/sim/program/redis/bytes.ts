import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A text's bytes in UTF-8, one character for each: Redis counts and keeps bytes. */
export function bytesOf(text: string): string {
  let bytes = '';
  for (const byte of utf8ToBytes(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** The text that such bytes are, where they are UTF-8; else one character for each byte. */
export function textOf(bytes: string): string {
  const escaped = bytes.replace(
    /[%\u0080-\u00ff]/g,
    (byte) => `%${(byte.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  );
  try {
    return decodeURIComponent(escaped);
  } catch {
    return bytes;
  }
}
