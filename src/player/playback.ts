/** Where the playhead is: a step that is on the stage, and how much of its time has passed. */
export interface Playback {
  readonly status: 'idle' | 'paused' | 'playing' | 'stepping' | 'ended';
  /** The step's seq; -1 before the first. */
  readonly cursor: number;
  /** ms of the step's own time that have passed, 0 to its pace. */
  readonly elapsed: number;
  /** 0.25 to 4. */
  readonly speed: number;
}

/** The steps on the stage: their seqs in order, and how long each is shown. */
export interface Reel {
  readonly seqs: readonly number[];
  readonly pace: (seq: number) => number;
}

export type PlaybackAction =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'step' }
  | { readonly type: 'seek'; readonly to: number }
  | { readonly type: 'tick'; readonly ms: number }
  | { readonly type: 'speed'; readonly speed: number };

export const initialPlayback: Playback = { status: 'idle', cursor: -1, elapsed: 0, speed: 1 };

/**
 * idle    --play | step--> playing, stepping   (when there is something to play)
 * paused  --play--> playing      --step--> stepping
 * playing --pause | seek--> paused
 * playing, stepping --tick, at the end--> ended
 * stepping --tick, at the end of its one step--> paused
 * ended   --play, when more has been added--> playing   --seek--> paused
 */
export function reducePlayback(state: Playback, action: PlaybackAction, reel: Reel): Playback {
  switch (action.type) {
    case 'play':
      return isDone(state, reel) ? { ...state, status: 'ended' } : { ...state, status: 'playing' };
    case 'step': {
      const next = nextShown(reel, state.cursor);
      if (next === null) return seekTo(state, state.cursor, reel);
      return { ...state, cursor: next, elapsed: 0, status: 'stepping' };
    }
    case 'pause':
      return isMoving(state) ? { ...state, status: isDone(state, reel) ? 'ended' : 'paused' } : state;
    case 'seek':
      return seekTo(state, action.to, reel);
    case 'speed':
      return { ...state, speed: Math.min(4, Math.max(0.25, action.speed)) };
    case 'tick':
      return isMoving(state) ? advanced(state, action.ms * state.speed, reel) : state;
  }
}

/** True while the picture moves by itself. */
export function isMoving({ status }: Playback): boolean {
  return status === 'playing' || status === 'stepping';
}

/** How far the step on the stage has come, 0 to 1. */
export function progressOf({ cursor, elapsed }: Playback, reel: Reel): number {
  const pace = cursor < 0 ? 0 : reel.pace(cursor);
  return pace > 0 ? Math.min(1, elapsed / pace) : 1;
}

function seekTo(state: Playback, to: number, reel: Reel): Playback {
  const elapsed = to < 0 ? 0 : reel.pace(to);
  return { ...state, cursor: to, elapsed, status: nextShown(reel, to) === null ? 'ended' : 'paused' };
}

function isDone({ cursor, elapsed }: Playback, reel: Reel): boolean {
  return nextShown(reel, cursor) === null && (cursor < 0 || elapsed >= reel.pace(cursor));
}

/** The playhead so many ms further; it stops at the last step, and after one step where only one was asked for. */
function advanced(state: Playback, ms: number, reel: Reel): Playback {
  let { cursor, elapsed } = state;
  let left = ms;
  for (;;) {
    const rest = cursor < 0 ? 0 : reel.pace(cursor) - elapsed;
    if (left < rest) return { ...state, cursor, elapsed: elapsed + left };
    const next = nextShown(reel, cursor);
    if (next === null || state.status === 'stepping') {
      const whole = cursor < 0 ? 0 : reel.pace(cursor);
      return { ...state, cursor, elapsed: whole, status: next === null ? 'ended' : 'paused' };
    }
    left -= rest;
    cursor = next;
    elapsed = 0;
  }
}

/** The seq of the first step on the stage after one, or null. */
export function nextShown({ seqs }: Reel, seq: number): number | null {
  return seqs[firstAfter(seqs, seq)] ?? null;
}

/** The seq of the last step on the stage before one, or null. */
export function previousShown({ seqs }: Reel, seq: number): number | null {
  return seqs[firstAfter(seqs, seq - 1) - 1] ?? null;
}

/** The seq of the last step on the stage that is not after one; -1 where there is none. */
export function shownAt({ seqs }: Reel, seq: number): number {
  return seqs[firstAfter(seqs, seq) - 1] ?? -1;
}

/** The same moment seen from another deck: the last step shown there that is not later. */
export function onReel(playback: Playback, reel: Reel): Playback {
  const cursor = Math.max(shownAt(reel, playback.cursor), Math.min(playback.cursor, 0));
  const elapsed = cursor === playback.cursor ? playback.elapsed : reel.pace(cursor);
  return { ...playback, cursor, elapsed };
}

/** Where one step back leads. */
export const backOn = (reel: Reel, cursor: number): number => previousShown(reel, cursor) ?? shownAt(reel, 0);

function firstAfter(seqs: readonly number[], seq: number): number {
  let low = 0;
  let high = seqs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seqs[middle] ?? 0) <= seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
