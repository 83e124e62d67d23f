import { unixSecondsOf } from '../unix-seconds.ts';

/** Unix seconds of `1700000000`, `1700000000.5` or a time in RFC 3339; null without one, NaN for anything else. */
export function momentOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : unixSecondsOf(text);
}
