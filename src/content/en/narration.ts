import type { SimEvent } from '../../sim/event.ts';
import type { Moment } from '../../trace/moment.ts';
import { clientNarration } from './narration/client.ts';
import { engineNarration } from './narration/engine.ts';
import { kernelNarration } from './narration/kernel.ts';
import { runtimeNarration } from './narration/runtime.ts';
import type { Sentences } from './narration/sentences.ts';
import { wireNarration } from './narration/wires.ts';

/** One sentence for each kind of event, made from the event and the Worlds around it. */
const narration: Sentences<SimEvent> = {
  ...wireNarration,
  ...clientNarration,
  ...engineNarration,
  ...runtimeNarration,
  ...kernelNarration,
};

/** What happens in a step, in plain words that are right on the deck one looks at it from. */
export function narrate(moment: Moment): string {
  // The table is keyed by the event's own type, so the entry takes just this moment.
  const say = narration[moment.event.type] as (one: Moment) => string;
  return say(moment);
}
