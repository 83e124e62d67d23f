import { lateEngineReducers } from './engine/late-apply.ts';
import type { SimEvent } from './event.ts';
import { lateKernelReducers } from './kernel/late-apply.ts';
import type { Reducers } from './reducers.ts';

/** What events make of a World that a first run never has. They come with the rest of the machine. */
export const lateReducers = {
  ...lateEngineReducers,
  ...lateKernelReducers,
} satisfies Partial<Reducers<SimEvent>>;
