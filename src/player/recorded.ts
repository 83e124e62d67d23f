import type { Simulation, Step } from '../sim/simulate.ts';
import type { World } from '../sim/world.ts';
import { type Chapter, chaptersOf } from '../trace/chapter.ts';
import { type Deck, reelOf } from '../trace/deck.ts';
import { paceOf } from './pace.ts';
import type { Reel } from './playback.ts';
import type { Run } from './run.ts';

/** What a machine has done so far, as a player shows it on one deck. */
export interface Recorded {
  readonly run: Run;
  readonly initial: World;
  readonly steps: readonly Step[];
  readonly count: number;
  readonly chapters: readonly Chapter[];
  readonly reel: Reel;
}

/** The record of a machine: its steps, its commands, and which steps a deck shows for how long. */
export function recordedOf(
  { run, simulation }: { readonly run: Run; readonly simulation: Pick<Simulation, 'steps' | 'initial'> },
  deck: Deck,
): Recorded {
  const { steps, initial } = simulation;
  const seqs = reelOf(steps, initial, deck);
  const places = new Map(seqs.map((seq, i) => [seq, i]));
  const pace = (seq: number): number => {
    const step = steps[seq];
    return step ? paceOf(step, steps[seqs[(places.get(seq) ?? 0) - 1] ?? -1]) : 0;
  };
  return {
    run,
    initial,
    steps,
    count: steps.length,
    chapters: chaptersOf(steps, initial),
    reel: { seqs, pace },
  };
}
