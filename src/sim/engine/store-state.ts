import { moved, type Transitions } from '../lifecycle.ts';
import type { LayerState } from './layer-state.ts';
import type { Engine, Pull } from './state.ts';

/**
 * What the image store does: nothing, it waits for an image's manifest and layers, or it writes a layer's files into
 * its directories. A store that does several things is shown by the one that changes it.
 */
export type StoreState = 'resting' | 'receiving' | 'unpacking';

export const storeTransitions: Transitions<StoreState> = {
  resting: ['resting', 'receiving'],
  receiving: ['receiving', 'unpacking', 'resting'],
  unpacking: ['unpacking', 'receiving', 'resting'],
};

const isUnpacking = ({ layers }: Pull): boolean =>
  layers.some(({ state }: { readonly state: LayerState }) => state === 'extracting');

/** The state that goes with the pulls under way. */
export function storeState(before: StoreState, pulls: Engine['pulls']): StoreState {
  const all = Object.values(pulls);
  const state = all.some(isUnpacking) ? 'unpacking' : all.length > 0 ? 'receiving' : 'resting';
  return moved('image store', storeTransitions, before, state);
}
