import type { Run } from '../player/run.ts';
import type { Deck } from '../trace/deck.ts';
import type { LinkFault } from '../trace/link.ts';

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
