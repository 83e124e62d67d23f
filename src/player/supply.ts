import type { Parts } from '../sim/parts.ts';
import type { Hub } from '../sim/registry/hub.ts';

import type { Edited, Editor } from '../sim/shell/editor.ts';
import type { World } from '../sim/world.ts';

/** What a player builds its machines from. Some of it may still be on its way. */
export interface Supply {
  readonly hub: Hub;
  readonly parts: Parts;
  /** False while something that this line may need has not come; the line waits then. */
  /** What Tab does; null while completion has not come, then a Tab waits. */
  readonly onTab: ((editor: Editor, world: World) => Edited) | null;
  readonly suffices: (line: string) => boolean;
}
