import { FIRST_LESSON } from '../content/lessons/first-lesson.ts';
import { type Course, courseFrom } from '../curriculum/course.ts';
import type { Player } from '../player/player.ts';
import type { Address } from '../platform/address.ts';
import type { Store } from '../platform/storage.ts';
import { LESSON, MOMENT } from './kept.ts';
import type { LinkedMoment } from '../trace/link.ts';
import { linksNow, loadLinks } from './links.ts';
import type { Place } from './visit.ts';

/** The link to the moment at the playhead; null where the run is too long for one. */
export async function linkToNow(player: Player, lesson: string | null): Promise<Address | null> {
  return (await loadLinks()).linkOf({ ...placeNow(player), lesson });
}

/** A link that replays a run from its beginning, for a bug of ours; null where none can be made now. */
export function linkToReplay({ run, deck }: Pick<LinkedMoment, 'run' | 'deck'>): Address | null {
  return linksNow()?.linkOf({ run, at: -1, deck, lesson: null }) ?? null;
}

/** Where the player stands. */
export function placeNow(player: Player): Place {
  const { run, playback, deck } = player.store.getState();
  return { run, at: playback.cursor, deck };
}

/** Keeps where the player stands, so that a reload brings it back. */
export function keepMoment(player: Player, store: Store): void {
  // A machine that nobody has typed at is no more than a fresh one.
  const { inputs, platform } = player.store.getState().run;
  if (inputs.length === 0 && platform === undefined) {
    store.remove(MOMENT);
    return;
  }
  const links = linksNow();
  if (links === null) {
    void loadLinks().then(() => keepMoment(player, store));
    return;
  }
  const stored = links.storedOf({ ...placeNow(player), lesson: null });
  if (stored !== null) store.write(MOMENT, stored);
}

/** What was kept of the lessons; a lesson that a link names is the open one. */
export function keptCourse(store: Store, lesson: string | null): Course {
  const course = courseFrom(store.read(LESSON), FIRST_LESSON);
  return lesson === null ? course : { ...course, lesson };
}

export function keepCourse(course: Course, store: Store): void {
  store.write(LESSON, course);
}
