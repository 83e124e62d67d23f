import type { Kept, KeptUse } from '../scene/kept.ts';
import type { Bridge, Cable, PortRule } from '../scene/network.ts';

/** What the picture writes at what leads through the walls of containers. */
export interface ConnectionWords {
  /** A bridge with its network's name; the second is short. */
  readonly bridge: (bridge: Bridge) => readonly string[];
  readonly bridgeName: (bridge: Bridge, members: number) => string;
  /** A cable's name for those who do not see it. */
  readonly cable: (cable: Cable, container: string) => string;
  /** A published port, the exact form first, the shortest last. */
  readonly rule: (rule: PortRule, deck: 1 | 2 | 3) => readonly string[];
  readonly ruleName: (rule: PortRule) => string;
  readonly more: (count: number) => string;
  readonly onNetwork: (count: number) => string;
  /** What lies on the disk, the longest form first. */
  readonly kept: (kept: Kept) => readonly string[];
  readonly keptName: (kept: Kept) => string;
  /** What is at a path in a container. */
  readonly mount: (kept: Kept, use: KeptUse) => readonly string[];
  /** A path, and how many more there are. */
  readonly andMore: (path: string, count: number) => string;
  readonly card: (name: string, address: string) => readonly string[];
}
