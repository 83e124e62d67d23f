import type { SimEvent } from './event.ts';
import type { Reducers } from './reducers.ts';
import type { World } from './world.ts';

/** The only way a World changes: pure, total, and an error only for what our own code must never emit. */
export function apply(reducers: Partial<Reducers<SimEvent>>, world: World, event: SimEvent): World {
  // The table gives each type its own function; the compiler cannot follow that through an index.
  const reduce = reducers[event.type] as ((world: World, event: SimEvent) => World) | undefined;
  if (reduce === undefined) throw new Error(`no reducer for ${event.type}`);
  return reduce(world, event);
}
