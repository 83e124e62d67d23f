import { learnToTell, narrate } from '../src/content/en/narration.ts';
import { closerNarration } from '../src/content/en/narration/closer.ts';
import { catalogue } from '../src/content/images/catalogue.ts';
import { hubFrom } from '../src/sim/registry/hub-from.ts';
import { createSimulation } from '../src/sim/simulate.ts';
import { type Deck, reelOf } from '../src/trace/deck.ts';
import type { LinkedMoment } from '../src/trace/link.ts';
import { momentAt } from '../src/trace/moment.ts';

learnToTell(closerNarration);

/** A run as Node computes it: what every step on a deck is told as, and all that was written to the terminal. */
export function runInNode({ seed, epoch, columns, rows, inputs }: LinkedMoment['run'], deck: Deck) {
  const terminal = { isTty: true, columns, rows };
  const simulation = createSimulation({ seed, epoch, terminal, hub: hubFrom(catalogue) });
  simulation.settle();
  for (const input of inputs) {
    simulation.advance(input.at);
    simulation.submit(input);
    simulation.settle();
  }
  const { steps, initial } = simulation;
  const moments = reelOf(steps, initial, deck).map((seq) => momentAt(steps, initial, seq, deck));
  return {
    sentences: moments.map((moment) => (moment === null ? '' : narrate(moment))),
    text: steps.map(({ event }) => (event.type === 'output.written' ? event.text : '')).join(''),
    containers: Object.values(simulation.world().host.engine.containers).map(({ name }) => name),
  };
}
