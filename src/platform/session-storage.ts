import { createStore, type Store } from './storage.ts';

/** What this tab keeps over a reload, and no other tab sees. */
export const tabStore: Store = createStore(() => window.sessionStorage, 1);
