import { catalogue } from '../content/images/catalogue.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { createSimulation, type Simulation } from '../sim/simulate.ts';

/** A machine at a terminal that was given these lines, one every ten virtual seconds. */
export function recorded(...lines: readonly string[]): Simulation {
  const simulation = createSimulation({
    seed: 1,
    epoch: 1_767_258_000_000,
    terminal: { isTty: true, columns: 80, rows: 24 },
    hub: hubFrom(catalogue),
  });
  simulation.settle();
  for (const line of lines) {
    simulation.submit({ at: simulation.now() + 10_000, kind: 'line', line });
    simulation.settle();
  }
  return simulation;
}
