import type { EventOf, SimEvent } from '../sim/event.ts';
import type { Step } from '../sim/simulate.ts';
import type { World } from '../sim/world.ts';
import type { Deck } from './deck.ts';

/** One step as it is looked at: the fact, the Worlds around it, and how deep one looks. */
export interface Moment<T extends SimEvent['type'] = SimEvent['type']> {
  readonly event: EventOf<T>;
  readonly before: World;
  readonly world: World;
  readonly deck: Deck;
  /** The system call that this fact is the effect of, where one was recorded right before it. */
  readonly syscall: EventOf<'syscall.made'> | null;
}

/** The moment of a step, or null before the first. */
export function momentAt(steps: readonly Step[], initial: World, seq: number, deck: Deck): Moment | null {
  const step = steps[seq];
  if (!step) return null;
  const before = steps[seq - 1]?.world ?? initial;
  return { event: step.event, before, world: step.world, deck, syscall: syscallBefore(steps, seq) };
}

/** The nearest earlier system call, with only other effects of the same call between. */
function syscallBefore(steps: readonly Step[], seq: number): EventOf<'syscall.made'> | null {
  const of = steps[seq]?.event.type.split('.')[0];
  for (let i = seq; i >= 0; i--) {
    const event = steps[i]?.event;
    if (event?.type === 'syscall.made') return event;
    if (event?.type.split('.')[0] !== of) return null;
  }
  return null;
}
