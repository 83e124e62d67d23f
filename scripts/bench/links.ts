import { catalogue } from '../../src/content/images/catalogue.ts';
import { revive, type Run } from '../../src/player/run.ts';
import { allParts } from '../../src/sim/all-parts.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { LINK_EPOCH, linkOf } from '../../src/trace/link.ts';

const MINUTE = 60_000;

/** A run of these lines, a minute apart. */
export function runOf(lines: readonly string[]): Run {
  const inputs = lines.map((line, i) => ({ at: i * MINUTE, kind: 'line' as const, line }));
  return { seed: 1, epoch: LINK_EPOCH, columns: 80, rows: 24, inputs };
}

/** A machine on which so many containers run. */
export function running(containers: number): Run {
  return runOf(Array.from({ length: containers }, () => 'docker run -d busybox sleep 1000000'));
}

/** The end of an address that opens a run at its last step, and how many steps it has. */
export function linkToEnd(run: Run): { readonly end: string; readonly steps: number } {
  const { steps } = revive(run, { hub: hubFrom(catalogue), parts: allParts }).simulation;
  const parts = linkOf({ run, at: steps.length - 1, deck: 1, lesson: null });
  if (parts === null) throw new Error('The run is too long for a link.');
  return { end: parts.search + parts.hash, steps: steps.length };
}
