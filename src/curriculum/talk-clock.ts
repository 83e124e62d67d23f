import { own } from '../trace/embed-message.ts';

/** A clock that can be paused, as two times: it is right again after sleep and reload, whatever did not tick. */
export interface TalkClock {
  /** ms that had passed when it was last paused. */
  readonly passed: number;
  /** Unix ms at which it was last started; null while it is paused. */
  readonly since: number | null;
}

/** A clock that has not been started. */
export const freshClock: TalkClock = { passed: 0, since: null };

/** A week: no talk is longer, and no stored clock is believed more. */
const MOST = 7 * 24 * 3_600_000;
const LAST_TIME = 8.64e15;

/** ms that have passed at a unix time. A computer's clock that was set back takes nothing away that was counted before. */
export function passedAt({ passed, since }: TalkClock, now: number): number {
  return since === null ? passed : Math.min(MOST, passed + Math.max(0, now - since));
}

/** The clock going on from where it is; one that runs stays as it is. */
export function started(clock: TalkClock, now: number): TalkClock {
  return clock.since === null ? { ...clock, since: now } : clock;
}

/** The clock held where it is. */
export function paused(clock: TalkClock, now: number): TalkClock {
  return { passed: passedAt(clock, now), since: null };
}

/** A length of time for people: `0:09`, `12:30`, `1:02:03`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** What was stored or sent as a clock; null where it is none. Never throws. */
export function clockFrom(value: unknown): TalkClock | null {
  const passed = own(value, 'passed');
  const since = own(value, 'since');
  if (typeof passed !== 'number' || !(passed >= 0 && passed <= MOST)) return null;
  if (since === null) return { passed, since };
  if (typeof since !== 'number' || !(since >= 0 && since <= LAST_TIME)) return null;
  return { passed, since };
}
