import { beginPage } from './begin-page.ts';
import { openPage } from './page.tsx';

/** What `main.ts` is from a disk, where it has come whole and there is no module that could wait. */
void beginPage().then(async ({ root, early, isFresh, styled }) => {
  await styled;
  openPage(root, early, isFresh);
});
