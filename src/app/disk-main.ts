import { beginPage } from './begin-page.ts';
import { openPage } from './page.tsx';

/** What `main.ts` is from a disk, where it has come whole and there is no module that could wait. */
const { root, early, isFresh, styled } = beginPage();
void styled.then(() => openPage(root, early, isFresh));
