import { FIRST_LESSON } from '../content/lessons/first-lesson.ts';
import { type Course, courseFrom } from '../curriculum/course.ts';
import type { Player } from '../player/player.ts';
import type { Run } from '../player/run.ts';
import type { Address } from '../platform/address.ts';
import type { Store } from '../platform/storage.ts';
import type { Deck } from '../trace/deck.ts';
import { LESSON, MOMENT } from './kept.ts';
import type { LinkedMoment, LinkFault } from '../trace/link.ts';
import { linksNow, loadLinks } from './links.ts';

/** A run and where one stands in it. */
export interface Place {
  readonly run: Run;
  readonly at: number;
  readonly deck: Deck;
}

/** How a visit begins: with a machine, perhaps with one to go back to, or with a link that could not be read. */
export interface Visit {
  readonly place: Place;
  /** The reader's own machine, where a link shows another. */
  readonly own: Place | null;
  readonly fault: LinkFault | null;
  /** The lesson that the link names. */
  readonly lesson: string | null;
  /** True where nothing was ever typed here. */
  readonly isFirst: boolean;
}

const SECOND = 1000;

/** A machine that has just been switched on. `epoch` is now in Unix ms; whole seconds keep links short. */
export function freshRun(seed: number, epoch: number): Run {
  return { seed, epoch: Math.floor(epoch / SECOND) * SECOND, columns: 80, rows: 24, inputs: [] };
}

/** The same run on a computer with another system. */
export function onPlatform({ platform: _old, ...run }: Run, platform: Run['platform']): Run {
  return platform === undefined || platform === 'linux' ? run : { ...run, platform };
}

/** A machine of today that nobody has typed at, at its prompt. */
export function freshPlace(): Place {
  return { run: freshRun(1, Date.now()), at: Number.MAX_SAFE_INTEGER, deck: 1 };
}

/** A first visit: a fresh machine. */
export function freshVisit(): Visit {
  return { place: freshPlace(), own: null, fault: null, lesson: null, isFirst: true };
}

/** What the address asks for, else what was kept, else a fresh machine. */
export async function beginVisit(address: Address, store: Store): Promise<Visit> {
  const { openLink, openStored } = await loadLinks();
  const kept = openStored(store.read(MOMENT));
  const own = kept.kind === 'run' ? placeOf(kept) : null;
  const link = openLink(address);
  if (link.kind === 'run')
    return { place: placeOf(link), own, fault: null, lesson: link.lesson, isFirst: false };
  const place = own ?? freshPlace();
  return {
    place,
    own: null,
    fault: link.kind === 'broken' ? link.reason : null,
    lesson: link.kind === 'none' ? (link.lesson ?? null) : null,
    isFirst: place.run.inputs.length === 0,
  };
}

/** The link to the moment at the playhead; null where the run is too long for one. */
export async function linkToNow(player: Player, lesson: string): Promise<Address | null> {
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

function placeOf({ run, at, deck }: Place): Place {
  return { run, at, deck };
}
