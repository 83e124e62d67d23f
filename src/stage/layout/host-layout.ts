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

/** Four places for apps, and a place for the daemon that leaves so many px for what works for it. */
export function wideHost({ x, y, width: whole, height: all }: Rect, room: EngineRoom, below: number): Host {
  const width = Math.min(92, whole * 0.105);
  const height = (all - 8) / 2;
  const apps = appsOf(room).map((id, i) => ({
    id,
    rect: { x: x + (i % 2) * (width + 8), y: y + Math.floor(i / 2) * (height + 8), width, height },
  }));
  const daemon = {
    x: x + width * 2 + 8 + GAP,
    y,
    width: Math.min(116, whole * 0.13),
    height: all - below,
  };
  return { apps, daemon };
}

/** px of the apps on a small screen: as wide as their names. */
const CLOSE = [56, 55, 61, 61];
/** A screen narrower than this has no room for apps. */
const LEAST_CLOSE = 340;

/** On a small screen: the daemon and the client above, the apps under them; from the daemon down there is a gap. */
export function closeHost({ x, y, width, height: all }: Rect, room: EngineRoom): Host {
  if (width < LEAST_CLOSE) return { apps: [], daemon: { x, y, width: 72, height: all } };
  const height = (all - 4) / 2;
  const low = y + height + 4;
  const [browser = 0, node = 0, terminal = 0, client = 0] = CLOSE;
  const daemon = { x, y, width: 2 * browser + 4, height };
  const end = x + browser + node + terminal + 8;
  const places: readonly Rect[] = [
    { x, y: low, width: browser, height },
    { x: x + browser + 4, y: low, width: node, height },
    { x: end - terminal, y: low, width: terminal, height },
    { x: end - client, y, width: client, height },
  ];
  return { daemon, apps: appsOf(room).flatMap((id, i) => (places[i] ? [{ id, rect: places[i] }] : [])) };
}
