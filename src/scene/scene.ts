import type { SimEvent } from '../sim/event.ts';
import type { Step } from '../sim/simulate.ts';
import type { World } from '../sim/world.ts';
import { type Chapter, phaseAt, type PhaseKey } from '../trace/chapter.ts';
import type { Deck } from '../trace/deck.ts';
import { type Moment, momentAt } from '../trace/moment.ts';
import { type EngineRoom, engineRoomOf } from './engine-room.ts';
import { storyAt } from './story.ts';
import type { ThingId } from './thing.ts';
import { type Token, tokenOf } from './token.ts';
import { touchedBy } from './touched.ts';
import { type Trip, tripOf } from './trip.ts';

/** What the stage draws at one step. No React, no pixels: things, their states, and what travels. */
export interface Scene {
  readonly seq: number;
  readonly deck: Deck;
  /** The World that all of it is drawn from. */
  readonly world: World;
  readonly moment: Moment | null;
  /** The view that the story is in: it takes the room, the other shrinks. */
  readonly focus: 'trip' | 'machine';
  readonly trip: Trip;
  readonly room: EngineRoom;
  readonly token: Token | null;
  readonly touched: ReadonlySet<ThingId>;
  /** True at the prompt, where nothing is going on: nothing is dim. */
  readonly atRest: boolean;
}

const inTheMachine: ReadonlySet<PhaseKey> = new Set(['app', 'start', 'run', 'end', 'stop']);

/** Events after which nothing goes on, but for an answer that came over the network: its way back is the story. */
const resting: ReadonlySet<SimEvent['type']> = new Set(['prompt.shown', 'process.answered']);

function isOver(event: SimEvent): boolean {
  return resting.has(event.type) && !(event.type === 'process.answered' && event.page !== undefined);
}

/** The view that a phase is told in at an event of it; where nothing goes on the room is shared again. */
export function focusOf(phase: PhaseKey, event: SimEvent | undefined): Scene['focus'] {
  return inTheMachine.has(phase) && !(event && isOver(event)) ? 'machine' : 'trip';
}

/** The picture of a step; seq -1 is the machine before anything happened. Same arguments, same picture. */
export function sceneAt(
  steps: readonly Step[],
  initial: World,
  seq: number,
  deck: Deck,
  chapter: Chapter | null,
): Scene {
  const world = steps[seq]?.world ?? initial;
  const moment = momentAt(steps, initial, seq, deck);
  const story = storyAt(steps, chapter?.from ?? 0, seq);
  const trip = tripOf(world, story);
  const token = moment ? tokenOf(moment) : null;
  const phase = phaseAt(chapter, seq);
  const atRest = moment === null || isOver(moment.event) || phase === 'boot';
  return {
    seq,
    deck,
    world,
    moment,
    focus: focusOf(phase, moment?.event),
    trip,
    room: engineRoomOf(moment, world, story, trip.shelf, deck),
    token: atRest ? null : token,
    touched: moment && !atRest ? touchedBy(moment, token) : new Set(),
    atRest,
  };
}
