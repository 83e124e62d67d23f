import { strFromU8, strToU8 } from 'fflate';
import { BLOCK, checksumOf, field, padded, readTar, type TarEntry } from '../image/tar.ts';
import { writeTar } from '../image/write-tar.ts';

/** Where a header has the numbers of a device: major, minor (POSIX.1-1988 ustar). */
const DEVICE = [329, 337] as const;
const NO_DEVICE = strToU8('0000000\0');

/** An archive as Go's archive/tar writes it, with a device in every header; a byte in each character. */
export function packed(entries: readonly TarEntry[]): string {
  const archive = writeTar(entries);
  let at = 0;
  for (const { type, content } of entries) {
    const header = archive.subarray(at, at + BLOCK);
    for (const offset of DEVICE) header.set(NO_DEVICE, offset);
    const sum = checksumOf(header).toString(8).padStart(6, '0');
    header.set(strToU8(`${sum}\0 `), field.checksum[0]);
    at += BLOCK + (type === 'file' ? padded(content.length) : 0);
  }
  return strFromU8(archive, true);
}

/** The same archive cut off where the bytes of its last member would come. */
export function cutOff(entries: readonly TarEntry[], bytes: number): string {
  const [last] = entries.slice(-1);
  if (!last) return '';
  const whole = packed([...entries.slice(0, -1), { ...last, content: new Uint8Array(bytes) }]);
  return whole.slice(0, whole.length - padded(bytes) - 2 * BLOCK);
}

/** The entries of an archive that has a byte in each character, as far as it is one, and what Go's reader says then. */
export function unpacked(text: string): {
  readonly entries: readonly TarEntry[];
  readonly problem: string | null;
} {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
  const end = wholeOf(bytes);
  try {
    return { entries: readTar(bytes.subarray(0, end.at)), problem: end.isCut ? 'unexpected EOF' : null };
  } catch {
    return { entries: [], problem: 'archive/tar: invalid tar header' };
  }
}

/** How far an archive has whole members, and whether something was cut off after that. */
function wholeOf(bytes: Uint8Array): { readonly at: number; readonly isCut: boolean } {
  let at = 0;
  while (at + BLOCK <= bytes.length) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return { at, isCut: false };
    const [start, length] = field.size;
    const digits = strFromU8(header.subarray(start, start + length)).replace(/[^0-7].*$/s, '');
    const next = at + BLOCK + padded(Number.parseInt(digits || '0', 8));
    if (next > bytes.length) return { at, isCut: true };
    at = next;
  }
  return { at, isCut: at < bytes.length };
}
