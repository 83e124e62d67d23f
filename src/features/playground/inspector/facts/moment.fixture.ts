import { catalogue } from '../../../../content/images/catalogue.ts';
import { hubFrom } from '../../../../sim/registry/hub-from.ts';
import { createSimulation, type Step } from '../../../../sim/simulate.ts';
import type { Look } from './facts.ts';

const hub = hubFrom(catalogue);

/** What a machine did with some lines typed one after the other, with a second between them. */
export function stepsOf(...lines: readonly string[]): readonly Step[] {
  const simulation = createSimulation({
    seed: 1,
    epoch: Date.UTC(2025, 0, 1),
    hub,
    terminal: { isTty: true, columns: 80, rows: 24 },
  });
  for (const line of lines) {
    simulation.submit({ at: simulation.now() + 1000, kind: 'line', line });
    simulation.settle();
  }
  return simulation.steps;
}

/** The moment after the last step that has this, or after the last of all. */
export function lookAt(steps: readonly Step[], isIt: (step: Step) => boolean = () => true): Look {
  const step = steps.findLast(isIt);
  if (!step) throw new Error('no such step');
  return { world: step.world, steps, cursor: step.seq };
}
