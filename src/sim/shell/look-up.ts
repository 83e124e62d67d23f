import type { World } from '../world.ts';
import { type Edited, type Editor, SEARCH } from './editor.ts';
import { pressInSearch } from './search.ts';
import { pressTab } from './tab.ts';

/** What may be looked up: what the machine has, and the commands so far with the newest last. */
export interface LookUpContext {
  readonly world: World;
  readonly history: readonly string[];
}

/** What Tab and Ctrl-R do, and all keys while a search is open. */
export function lookUp(editor: Editor, key: string, { world, history }: LookUpContext): Edited {
  return editor.search || key === SEARCH ? pressInSearch(editor, key, history) : pressTab(editor, world);
}
