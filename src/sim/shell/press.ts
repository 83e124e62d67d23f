import { type Edited, type Editor, pressKey } from './editor.ts';
import { lookUp, type LookUpContext } from './look-up.ts';
import { isUnfinished } from './unfinished.ts';

/** Takes one decoded key where a machine is there. */
export function press(editor: Editor, key: string, context: LookUpContext): Edited {
  return pressKey(editor, key, {
    history: context.history,
    lookUp: (one, pressed) => lookUp(one, pressed, context),
    isUnfinished,
  });
}
