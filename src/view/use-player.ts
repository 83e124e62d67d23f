import { type MotionValue, motionValue } from 'motion/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isMoving, previousShown, progressOf } from '../player/playback.ts';
import type { Player } from '../player/player.ts';
import type { PlayerState } from '../player/player-state.ts';
import { chapterAt, phaseAt } from '../trace/chapter.ts';
import { focusOf } from '../scene/scene.ts';
import { eased } from '../stage/layout/geometry.ts';

/** A part of what the player shows; the component is drawn again only when that part changes. */
export function usePlayer<T>(player: Player, select: (state: PlayerState) => T): T {
  return useSyncExternalStore(
    player.store.subscribe,
    () => select(player.store.getState()),
    () => select(player.store.getState()),
  );
}

/** A frame that comes this late, in ms, is counted as this long: after a pause of the browser nothing jumps. */
const LONGEST_FRAME = 100;

/** Lets the watcher's time pass for a player while something moves, frame by frame. */
export function useTicking(player: Player): void {
  useEffect(() => {
    let frame = 0;
    let last = 0;
    const tick = (now: number) => {
      player.tick(Math.min(LONGEST_FRAME, now - last));
      last = now;
      frame = isMoving(player.store.getState().playback) ? requestAnimationFrame(tick) : 0;
    };
    const start = () => {
      if (frame !== 0 || !isMoving(player.store.getState().playback)) return;
      last = performance.now();
      frame = requestAnimationFrame(tick);
    };
    start();
    const unsubscribe = player.store.subscribe(start);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [player]);
}

/** How far the step on the stage has come, 0 to 1; always 1 where nothing may move. */
export function useProgress(player: Player, still: boolean): MotionValue<number> {
  const [initial] = useState(() => progressNow(player, still));
  const [progress] = useState(() => motionValue(initial));
  useEffect(() => {
    const update = () => progress.set(progressNow(player, still));
    update();
    return player.store.subscribe(update);
  }, [player, progress, still]);
  return progress;
}

function progressNow(player: Player, still: boolean): number {
  const { playback, reel } = player.store.getState();
  return still ? 1 : progressOf(playback, reel);
}

/** ms of the watcher's time in which the room goes from one view to the other. */
const LEANING = 420;

/** Where the room goes: 0 the trip, 1 the machine; between them while the story moves over. Follows the playhead. */
export function useLean(player: Player, still: boolean): number {
  return usePlayer(player, (state) =>
    leanAt(state, state.playback.cursor, still ? LEANING : state.playback.elapsed),
  );
}

/** Where the room goes at a step that has been shown for so many ms. */
export function leanAt(
  { reel, chapters, steps }: Pick<PlayerState, 'reel' | 'chapters' | 'steps'>,
  seq: number,
  elapsed: number,
): number {
  const leanOf = (one: number) =>
    focusOf(phaseAt(chapterAt(chapters, one), one), steps[one]?.event) === 'machine' ? 1 : 0;
  const to = leanOf(seq);
  if (elapsed >= LEANING) return to;
  const from = leanOf(previousShown(reel, seq) ?? seq);
  // Whole hundredths: the picture is laid out anew only when it shows.
  return from === to ? to : Math.round((from + (to - from) * eased(elapsed / LEANING)) * 100) / 100;
}
