import { localStore } from '../../platform/storage.ts';

/** Where the switch for single letters is kept. */
const SINGLE = 'present-letters';

/** Whether a letter alone is a key of the mode, or with Alt only. */
export function hasSingleLetters(): boolean {
  return localStore.read(SINGLE) !== false;
}

export function keepSingleLetters(single: boolean): void {
  localStore.write(SINGLE, single);
}
