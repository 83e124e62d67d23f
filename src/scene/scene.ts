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

const inTheMachine: ReadonlySet<PhaseKey> = new Set(['start', 'run', 'end', 'stop']);

/** The view that a phase is told in; at the prompt the room is shared again. */
export function focusOf(phase: PhaseKey, isAtPrompt: boolean): Scene['focus'] {
  return inTheMachine.has(phase) && !isAtPrompt ? 'machine' : 'trip';
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
  const atRest =
    moment === null || moment.event.type === 'prompt.shown' || chapter === null || chapter.line === '';
  return {
    seq,
    deck,
    moment,
    focus: focusOf(phaseAt(chapter, seq), moment?.event.type === 'prompt.shown'),
    trip,
    room: engineRoomOf(moment, world, story, trip.shelf),
    token: atRest ? null : token,
    touched: moment && !atRest ? touchedBy(moment, token) : new Set(),
    atRest,
  };
}
