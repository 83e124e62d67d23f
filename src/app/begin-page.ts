import { readAddress } from '../platform/address.ts';
import { applyLateStyle } from '../platform/late-style.ts';
import { nextTask, quietMoment } from '../platform/next-task.ts';
import { localStore } from '../platform/storage.ts';
import { openEarly } from './early.ts';
import { MOMENT } from './kept.ts';

/** Brings the static page to life as far as it goes without the rest: its terminal. `styled` when it has all its style. */
export async function beginPage() {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element #root');
  const { search, hash } = readAddress();
  // A fresh machine is what the static page shows; of any other moment it shows no more than the frame.
  const isFresh = search === '' && hash === '' && localStore.read(MOMENT) === null;
  if (!isFresh) root.dataset.visit = 'elsewhere';
  // What is stored comes from another process, and a terminal takes long to open.
  await nextTask();
  const early = openEarly(root, localStore, isFresh);
  // The fonts lay the whole page out anew: a key that was waiting for the terminal comes first, on the screen too.
  const styled = new Promise((resolve) => setTimeout(resolve, 150)).then(quietMoment).then(applyLateStyle);
  return { root, early, isFresh, styled };
}
