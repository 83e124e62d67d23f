import { createContext } from 'react';
import type { ReadyTerminal } from './ready.ts';

/** Gives the terminal that stands already, to the first view that asks for one; null to all others. */
export const ReadyContext = createContext<() => ReadyTerminal | null>(() => null);
