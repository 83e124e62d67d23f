import type { Editor } from '../sim/shell/editor.ts';
import type { Step } from '../sim/simulate.ts';
import type { World } from '../sim/world.ts';
import { type Chapter, chapterAt } from '../trace/chapter.ts';
import type { Deck } from '../trace/deck.ts';
import { nextShown, type Playback, type Reel, shownAt } from './playback.ts';
import type { Run } from './run.ts';

/** What a page shows of a player. `steps` grows in place; `count` says how far. */
export interface PlayerState {
  readonly run: Run;
  readonly initial: World;
  readonly steps: readonly Step[];
  readonly count: number;
  readonly chapters: readonly Chapter[];
  readonly playback: Playback;
  readonly deck: Deck;
  readonly reel: Reel;
  /** The line being edited at the prompt. */
  readonly editor: Editor;
  /** What a second Tab listed, until the next key. */
  readonly listed: readonly string[] | null;
  /** Keys typed while something plays; they are delivered when the playhead has caught up. */
  readonly ahead: string;
  /** The furthest step that was shown of this run. */
  readonly furthest: number;
  /** The run as it was before the last fork, for one undo. */
  readonly replaced: Replaced | null;
}

export interface Replaced {
  readonly run: Run;
  readonly cursor: number;
}

/** The World at the playhead. */
export function worldAt({ steps, playback, initial }: PlayerState): World {
  return steps[playback.cursor]?.world ?? initial;
}

/** True when the playhead has nothing more to show. */
export function isAtEnd({ reel, playback }: PlayerState): boolean {
  return nextShown(reel, playback.cursor) === null;
}

/** The World that keys typed now would meet: at the end the machine's present, else the one at the playhead. */
export function worldForKeys(state: PlayerState): World {
  return isAtEnd(state) ? (state.steps.at(-1)?.world ?? state.initial) : worldAt(state);
}

/** The chapter at the playhead. */
export function chapterOf({ chapters, playback }: PlayerState): Chapter | null {
  return chapterAt(chapters, playback.cursor);
}

/** Moments of the background that are still told before a command that comes after them. */
const MOST_BETWEEN = 3;

/**
 * The step from where a command that was just given is played, where the background did much since the playhead: a
 * server that starts must not keep a typed line off the screen. null where it did little, and all of it is told.
 */
export function lateStart({ chapters, reel, playback }: PlayerState): number | null {
  const begin = chapters.at(-1)?.from ?? 0;
  const between = reel.seqs.filter((seq) => seq > playback.cursor && seq < begin);
  return between.length > MOST_BETWEEN ? shownAt(reel, begin - 1) : null;
}
