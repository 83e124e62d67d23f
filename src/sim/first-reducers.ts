import { clientReducers } from './cli/apply.ts';
import { engineReducers } from './engine/apply.ts';
import type { SimEvent } from './event.ts';
import { exchangeReducers } from './exchange-apply.ts';
import { kernelReducers } from './kernel/apply.ts';
import type { Reducers } from './reducers.ts';
import { runtimeReducers } from './runtime/apply.ts';

/** What the events of a first run make of a World, with all that Ctrl-C and the host's own apps can do meanwhile. */
export const firstReducers = {
  ...exchangeReducers,
  ...clientReducers,
  ...engineReducers,
  ...runtimeReducers,
  ...kernelReducers,
} satisfies Partial<Reducers<SimEvent>>;
