import type { SimEvent } from '../../sim/event.ts';
import type { Moment } from '../../trace/moment.ts';
import { learnRefusals } from './narration/answers.ts';
import { learnCalls } from './narration/calls.ts';
import { clientNarration } from './narration/client.ts';
import type { CloserEvent, CloserNarration } from './narration/closer.ts';
import { engineNarration } from './narration/engine.ts';
import { processNarration } from './narration/processes.ts';
import type { Sentences } from './narration/sentences.ts';
import { wireNarration } from './narration/wires.ts';

/** One sentence for each kind of event of the story, made from the event and the Worlds around it. */
const narration: Sentences<Exclude<SimEvent, CloserEvent>> = {
  ...wireNarration,
  ...clientNarration,
  ...engineNarration,
  ...processNarration,
};

type Say = (one: Moment) => string;

const sayings = new Map<string, Say>(Object.entries(narration) as [string, Say][]);

/** Brings the sentences for what only a closer look or a later command shows. Until they are here such a step has no words. */
export function learnToTell({ events, calls, refusals }: CloserNarration): void {
  for (const [type, say] of Object.entries(events) as [string, Say][]) sayings.set(type, say);
  learnCalls(calls);
  learnRefusals(refusals);
}

/** What happens in a step, in plain words that are right on the deck one looks at it from. */
export function narrate(moment: Moment): string {
  return sayings.get(moment.event.type)?.(moment) ?? '';
}
