import '../ui/base.css';
import './app.css';
import { beginPage } from './begin-page.ts';

const { root, early, isFresh, styled } = beginPage();
const { openPage } = await import('./page.tsx');
await styled;
openPage(root, early, isFresh);
