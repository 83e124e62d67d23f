import { hubFrom } from '../../sim/registry/hub-from.ts';
import { createSimulation, type Simulation } from '../../sim/simulate.ts';
import { catalogue } from '../images/catalogue.ts';

const hub = hubFrom(catalogue);

/** A machine on which these were typed, one after the other: lines, or keys for what runs in the foreground. */
export function machineAfter(...typed: readonly (string | { readonly keys: string })[]): Simulation {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  const simulation = createSimulation({ seed: 1, epoch: 1_764_000_000_000, terminal, hub });
  for (const one of typed) {
    const at = simulation.now() + 1000;
    simulation.submit(
      typeof one === 'string' ? { at, kind: 'line', line: one } : { at, kind: 'keys', keys: one.keys },
    );
    simulation.settle();
  }
  return simulation;
}
