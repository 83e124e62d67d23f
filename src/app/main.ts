import '../ui/base.css';
import './app.css';
import { nextTask } from '../platform/next-task.ts';
import { beginPage } from './begin-page.ts';

await nextTask();
const { root, early, isFresh, styled } = await beginPage();
const { openPage } = await import('./page.tsx');
await styled;
await nextTask();
openPage(root, early, isFresh);
