import type { EngineRoom } from '../../scene/engine-room.ts';
import type { ThingId } from '../../scene/thing.ts';
import type { Rect } from './geometry.ts';
import type { MachineLayout } from './machine-layout.ts';

/** px between the apps and the daemon. */
const GAP = 12;

/** What runs on the computer itself: the apps, and the daemon at their side. */
type Host = Pick<MachineLayout, 'apps' | 'daemon'>;

const appsOf = (room: EngineRoom): readonly ThingId[] => [
  'app:browser',
  'app:node',
  'app:terminal',
  ...(room.hasClient ? ['client' as const] : []),
];

/** px of a host's parts: two columns of apps, what is between them, and the daemon. */
interface HostSizes {
  readonly columns: readonly [number, number];
  readonly gap: number;
  readonly daemon: number;
}

/** On a small screen the apps are as wide as their names. */
const CLOSE: HostSizes = { columns: [61, 56], gap: 4, daemon: 56 };
/** A screen narrower than this has no room for apps. */
const LEAST_CLOSE = 340;

/** Four places for apps, and one for the daemon, which leaves `below` px for what works for it. */
export function hostIn(area: Rect, room: EngineRoom, below: number, narrow: boolean): Host {
  if (narrow && area.width < LEAST_CLOSE) return { apps: [], daemon: { ...area, width: 72 } };
  const width = Math.min(92, area.width * 0.105);
  const { columns, gap, daemon }: HostSizes = narrow
    ? CLOSE
    : { columns: [width, width], gap: 8, daemon: Math.min(116, area.width * 0.13) };
  const height = (area.height - gap) / 2;
  const apps = appsOf(room).map((id, i) => ({
    id,
    rect: {
      x: area.x + (i % 2) * (columns[0] + gap),
      y: area.y + Math.floor(i / 2) * (height + gap),
      width: columns[i % 2] ?? width,
      height,
    },
  }));
  const x = area.x + columns[0] + gap + columns[1] + GAP;
  return { apps, daemon: { x, y: area.y, width: daemon, height: area.height - below } };
}
