import type { Millis } from '../../names.ts';
import type { Data, Entry } from './data.ts';

/** What a dump says of itself: its author's version, when it was made, and how much memory that took. */
export interface Origin {
  readonly version: string;
  /** Unix time in seconds. */
  readonly made: number;
  readonly memory: number;
}

const byte = (value: number): string => String.fromCharCode(value & 255);
const little = (value: number, bytes: number): string =>
  Array.from({ length: bytes }, (_, i) => byte(Math.floor(value / 256 ** i))).join('');

/** Lengths of up to 6 bits, 14 bits, 32 bits. */
function length(value: number): string {
  if (value < 64) return byte(value);
  if (value < 16_384) return byte(64 | (value >> 8)) + byte(value);
  return byte(128) + [...little(value, 4)].reverse().join('');
}

const text = (bytes: string): string => length(bytes.length) + bytes;
const small = (value: number): string => byte(0xc0) + byte(value);
const large = (value: number): string => byte(0xc2) + little(value, 4);
const about = (name: string, value: string): string => byte(0xfa) + text(name) + value;

/** A database as a file of format 12, a character for each byte; strings uncompressed, no checksum (rdbchecksum no). */
export function dumped(data: Data, { version, made, memory }: Origin): string {
  const all = [...data];
  const expiring = all.filter(([, { expires }]) => expires !== null).length;
  const entries = all.map(
    ([key, { value, expires }]) =>
      (expires === null ? '' : byte(0xfc) + little(expires, 8)) + byte(0) + text(key) + text(value),
  );
  return [
    'REDIS0012',
    about('redis-ver', text(version)),
    about('redis-bits', small(64)),
    about('ctime', large(made)),
    about('used-mem', large(memory)),
    about('aof-base', small(0)),
    ...(all.length > 0 ? [byte(0xfe) + byte(0) + byte(0xfb) + length(all.length) + length(expiring)] : []),
    ...entries,
    byte(0xff) + '\0'.repeat(8),
  ].join('');
}

/** Where a reader is in a file. */
interface Reader {
  readonly bytes: string;
  at: number;
}

const next = (reader: Reader): number => {
  const code = reader.bytes.codePointAt(reader.at++);
  if (code === undefined) throw new RangeError('the file ends too early');
  return code;
};
const number = (reader: Reader, bytes: number): number => {
  let value = 0;
  for (let i = 0; i < bytes; i++) value += next(reader) * 256 ** i;
  return value;
};

/** A length, or a number in its place: `[value, whether it is the number itself]`. */
function lengthAt(reader: Reader): readonly [number, boolean] {
  const first = next(reader);
  const kind = first >> 6;
  if (kind === 0) return [first, false];
  if (kind === 1) return [((first & 63) << 8) | next(reader), false];
  if (kind === 2) return [[0, 0, 0, 0].reduce((value) => value * 256 + next(reader), 0), false];
  const bytes = [1, 2, 4][first & 63];
  if (bytes === undefined) throw new RangeError('compressed strings are not read here');
  return [number(reader, bytes), true];
}

function textAt(reader: Reader): string {
  const [value, isNumber] = lengthAt(reader);
  if (isNumber) return String(value);
  const found = reader.bytes.slice(reader.at, reader.at + value);
  reader.at += value;
  return found;
}

/** What a file holds; null where it is not one that was written here. */
export function loaded(bytes: string): { readonly data: Data; readonly origin: Origin } | null {
  if (!/^REDIS\d{4}/.test(bytes)) return null;
  const reader: Reader = { bytes, at: 9 };
  const data: Data = new Map<string, Entry>();
  const notes = new Map<string, string>();
  let expires: Millis | null = null;
  try {
    for (let kind = next(reader); kind !== 0xff; kind = next(reader)) {
      if (kind === 0xfa) notes.set(textAt(reader), textAt(reader));
      else if (kind === 0xfe) lengthAt(reader);
      else if (kind === 0xfb) [lengthAt(reader), lengthAt(reader)];
      else if (kind === 0xfc) expires = number(reader, 8);
      else if (kind === 0) {
        data.set(textAt(reader), { value: textAt(reader), expires });
        expires = null;
      } else return null;
    }
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
  const origin = {
    version: notes.get('redis-ver') ?? '?',
    made: Number(notes.get('ctime') ?? 0),
    memory: Number(notes.get('used-mem') ?? 0),
  };
  return { data, origin };
}
