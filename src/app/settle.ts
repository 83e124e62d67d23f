import { noteLink } from './link-note.ts';
import type { Visit } from './visit.ts';

/** How long the page is left alone after all of it has come, in ms. */
const REST = 2_000;

/** What a page does when all of it is there: it says what its link has done, and goes on to be kept for offline. */
export function settle(visit: Visit): void {
  noteLink(visit);
  setTimeout(() => {
    // Nobody misses it where it cannot be had.
    void import('./offline.tsx').then(
      ({ goOffline }) => goOffline(),
      () => undefined,
    );
  }, REST);
}
