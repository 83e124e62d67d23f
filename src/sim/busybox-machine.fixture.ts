import type { Simulation } from './simulate.ts';
import { smallMachine } from './small-hub.fixture.ts';

/** A machine without a terminal that has busybox and was given these lines. */
export function busyboxMachine(...lines: readonly string[]): Simulation {
  const simulation = smallMachine(false);
  run(simulation, 'docker pull -q busybox', ...lines);
  return simulation;
}

/** Types lines, one after the other; what the last one printed. */
export function run(simulation: Simulation, ...lines: readonly string[]): string {
  let from = 0;
  for (const line of lines) {
    from = simulation.steps.length;
    simulation.submit({ at: simulation.now(), kind: 'line', line });
    simulation.settle();
  }
  return simulation.steps
    .slice(from)
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
    .join('');
}
