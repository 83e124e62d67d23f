import type { Parts } from '../sim/parts.ts';
import type { Hub } from '../sim/registry/hub.ts';

import { type Edited, type Editor, isLookUp } from '../sim/shell/editor.ts';
import type { LookUpContext } from '../sim/shell/look-up.ts';

/** What a player builds its machines from. Some of it may still be on its way. */
export interface Supply {
  readonly hub: Hub;
  readonly parts: Parts;
  /** What Tab and Ctrl-R do; null while that has not come, then they wait. */
  readonly lookUp: ((editor: Editor, key: string, context: LookUpContext) => Edited) | null;
  /** False while something that this line may need has not come; the line waits then. */
  readonly suffices: (line: string) => boolean;
}

/** True for a key that needs what has not come yet. */
export function mustWait({ lookUp, suffices }: Supply, key: string, { above, text }: Editor): boolean {
  if (isLookUp(key)) return lookUp === null;
  return (key === '\r' || key === '\n') && !suffices(above + text);
}
