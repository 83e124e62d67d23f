import type { Millis } from '../../names.ts';

/** What is kept under a key: a string, and when it is forgotten. Bytes, one character for each. */
export interface Entry {
  readonly value: string;
  /** Unix time in ms; null is never. */
  readonly expires: Millis | null;
}

/** The one database of a running server, in the order in which keys came. Its only keeper is the server's procedure. */
export type Data = Map<string, Entry>;

/** What is there at a moment; what has expired is forgotten as soon as somebody asks for it. */
export function entryAt(data: Data, key: string, now: Millis): Entry | undefined {
  const entry = data.get(key);
  if (!entry || entry.expires === null || entry.expires > now) return entry;
  data.delete(key);
  return undefined;
}
