import { findMoment } from '../../../curriculum/matcher.ts';
import type { Stop } from '../../../curriculum/talk.ts';
import { nextShown } from '../../../player/playback.ts';
import type { PlayerState } from '../../../player/player-state.ts';

/** Where a talk stands. */
export interface TalkState {
  readonly step: number;
  /** Of its line: on its way to the prompt, there without Enter, at work. `done` at the stop of the step, or its end. */
  readonly phase: 'typing' | 'ready' | 'running' | 'done';
  /** Letters of the line that stand at the prompt. */
  readonly typed: number;
  /** The seq from which on the stop is looked for. */
  readonly from: number;
  /** The class has asked "what if": the machine is theirs until the talk goes on. */
  readonly isFree: boolean;
}

/** The seq at which a command is held that began at `from`; null for its end. A moment that is not shown is met at the next one. */
export function stopSeq(
  stop: Stop | null,
  from: number,
  { steps, count, reel }: Pick<PlayerState, 'steps' | 'count' | 'reel'>,
): number | null {
  if (stop === null || stop === 'end') return null;
  const found = findMoment(steps, stop, from, count - 1);
  return found === null ? null : nextShown(reel, found - 1);
}
