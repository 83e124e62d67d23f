import type { Parts } from '../sim/parts.ts';
import type { Hub } from '../sim/registry/hub.ts';

/** What a player builds its machines from. Some of it may still be on its way. */
export interface Supply {
  readonly hub: Hub;
  readonly parts: Parts;
  /** False while something that this line may need has not come; the line waits then. */
  readonly suffices: (line: string) => boolean;
}
