import { allParts } from '../sim/all-parts.ts';
import type { Hub } from '../sim/registry/hub.ts';
import { corruptLinks } from '../trace/corrupt-links.fixture.ts';
import { linkOf, type LinkFault, openStored } from '../trace/link.ts';
import { revive } from './run.ts';

/** What became of many links. Anything else than these throws. */
export interface LinkTally {
  /** Whole moments, and how many of their machines were switched on. */
  runs: number;
  revived: number;
  /** Machines whose runs are longer than a page can hold. */
  tooLong: number;
  none: number;
  faults: Record<LinkFault, number>;
}

/**
 * Opens corrupt links and kept states. Of what opens, each can be linked to again and is the same; of these, one in
 * `reviveEvery` is switched on, and its machine must take one more line and come back to its prompt or wait.
 */
export function openMany(seed: number, count: number, reviveEvery: number, hub: Hub): LinkTally {
  const tally: LinkTally = {
    runs: 0,
    revived: 0,
    tooLong: 0,
    none: 0,
    faults: { damaged: 0, 'too-large': 0, newer: 0 },
  };
  for (const stored of corruptLinks(seed, count)) {
    const opened = openStored(stored);
    if (opened.kind === 'none') tally.none++;
    else if (opened.kind === 'broken') tally.faults[opened.reason]++;
    else {
      const again = linkOf(opened);
      const same = again && openStored(again.search + again.hash);
      if (JSON.stringify(same) !== JSON.stringify(opened))
        throw new Error(`Opened, and not the same again: ${String(stored)}`);
      if (tally.runs++ % reviveEvery !== 0) continue;
      try {
        const { simulation } = revive(opened.run, { hub, parts: allParts });
        simulation.submit({ at: simulation.now(), kind: 'line', line: 'docker ps' });
        simulation.settle({ ms: 60_000, steps: 4_000 });
        if (simulation.steps.length === 0) throw new Error(`A machine without a step: ${String(stored)}`);
        tally.revived++;
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        tally.tooLong++;
      }
    }
  }
  return tally;
}
