import type { World } from '../world.ts';
import { type Edited, type Editor, pressKey } from './editor.ts';
import { pressTab } from './tab.ts';

/** What the editor may look at: the machine for completion, the lines so far with the newest last. */
export interface EditorContext {
  readonly world: World;
  readonly history: readonly string[];
}

/** Takes one decoded key where a machine is there: Tab completes what it knows. */
export function press(editor: Editor, key: string, { world, history }: EditorContext): Edited {
  return pressKey(editor, key, { history, onTab: (one) => pressTab(one, world) });
}
