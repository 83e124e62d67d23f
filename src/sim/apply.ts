import { clientReducers } from './cli/apply.ts';
import { engineReducers } from './engine/apply.ts';
import type { SimEvent } from './event.ts';
import { exchangeReducers } from './exchange-apply.ts';
import { kernelReducers } from './kernel/apply.ts';
import type { Reducers } from './reducers.ts';
import { runtimeReducers } from './runtime/apply.ts';
import type { World } from './world.ts';

const reducers: Reducers<SimEvent> = {
  ...exchangeReducers,
  ...clientReducers,
  ...engineReducers,
  ...runtimeReducers,
  ...kernelReducers,
};

/** The only way a World changes: pure, total, and an error only for what our own code must never emit. */
export function apply(world: World, event: SimEvent): World {
  // The table gives each type its own function; the compiler cannot follow that through an index.
  const reduce = reducers[event.type] as (world: World, event: SimEvent) => World;
  return reduce(world, event);
}
