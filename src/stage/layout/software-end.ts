import type { ThingId } from '../../scene/thing.ts';
import { bottom, middleX, middleY, type Point, type Rect, right } from './geometry.ts';
import type { MachineLayout } from './machine-layout.ts';

/** Where a way leaves or reaches a box in software; null where it is not drawn. */
export function softwareEnd(thing: ThingId, layout: MachineLayout): Point | null {
  const rect = boxOf(thing, layout);
  if (rect === null) return null;
  // Past the box below it: in the gap at its side.
  if (isCovered(thing, rect, layout)) return { x: right(rect) + 4, y: middleY(rect) };
  // Not through the name of the stratum below.
  return { x: /^(container|app):/.test(thing) ? right(rect) - 9 : middleX(rect), y: bottom(rect) };
}

/** Whether another app stands under this one. */
function isCovered(thing: ThingId, rect: Rect, { apps }: MachineLayout): boolean {
  return thing.startsWith('app:') && apps.some(({ rect: other }) => other.x === rect.x && other.y > rect.y);
}

function boxOf(thing: ThingId, layout: MachineLayout): Rect | null {
  if (thing === 'daemon') return layout.daemon;
  const helper = layout.helpers.find(({ id }) => id === thing);
  if (helper) return helper.rect;
  const app = layout.apps.find(({ id }) => id === thing);
  if (app) return app.rect;
  return layout.columns.find(({ box }) => box?.id === thing)?.rect ?? null;
}
