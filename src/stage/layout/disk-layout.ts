import type { Stack } from '../../scene/engine-room.ts';
import { bottom, type Rect } from './geometry.ts';

/** Where one image's plates and its containers' own files lie on the disk. */
export interface StackLayout {
  readonly stack: Stack;
  readonly rect: Rect;
  /** The places of the last containers' own files. */
  readonly own: readonly Rect[];
  /** Where it stands that there are more than have a plate of their own; null where all have one. */
  readonly ownMore: Rect | null;
  /** Bottom layer last, as they lie. */
  readonly plates: readonly Rect[];
  /** True where a plate is high enough for its name. */
  readonly named: boolean;
  /** The y of the one name that stands over plates too low for theirs; null where there is no room for it. */
  readonly nameY: number | null;
}

const GAP = 10;
const PLATE = 20;
/** px between two containers' own files, and the least of their width. */
const OWN_GAP = 6;
const LEAST_OWN = 43;
/** px that the name over the plates takes. */
const NAME = 18;
/** px under which plates are too low for their names. */
const LEAST_NAMED = 15;
const LEAST = 92;
const MOST = 280;

/** Lays out the stacks in the disk; `folded` is how many images had no room. */
export function layoutDisk(
  disk: Rect,
  stacks: readonly Stack[],
): { readonly stacks: readonly StackLayout[]; readonly folded: number } {
  const titleWidth = disk.width > 420 ? 58 : 44;
  const area = {
    x: disk.x + 12 + titleWidth,
    y: disk.y + Math.min(10, disk.height * 0.15),
    width: Math.max(0, disk.width - 24 - titleWidth),
    height: Math.max(0, disk.height - 2 * Math.min(10, disk.height * 0.15)),
  };
  const fit = Math.max(1, Math.floor((area.width + GAP) / (LEAST + GAP)));
  const shown = stacks.slice(-fit);
  const width = Math.min(MOST, (area.width - (shown.length - 1) * GAP) / Math.max(1, shown.length));
  return {
    folded: stacks.length - shown.length,
    stacks: shown.map((stack, place) =>
      layoutStack(stack, { ...area, x: area.x + place * (width + GAP), width }),
    ),
  };
}

function layoutStack(stack: Stack, rect: Rect): StackLayout {
  const hasOwn = stack.own.length > 0;
  const plate = Math.max(8, Math.min(PLATE, (rect.height - 4) / 2));
  const ownHeight = hasOwn ? plate + 4 : 0;
  const count = Math.max(1, stack.plates.length);
  const pitchIn = (room: number) => Math.max(3, Math.min(PLATE + 4, room / count));
  const heightOf = (pitch: number) => Math.max(3, pitch - (pitch > 12 ? 4 : 2));
  const whole = rect.height - ownHeight;
  const named = heightOf(pitchIn(whole)) >= LEAST_NAMED;
  const hasName = !named && stack.plates.length > 0 && whole > 46;
  const pitch = pitchIn(hasName ? whole - NAME : whole);
  const height = heightOf(pitch);
  const ownFit = Math.max(2, Math.floor((rect.width + OWN_GAP) / (LEAST_OWN + OWN_GAP)));
  const slots = Math.min(ownFit, Math.max(1, stack.own.length));
  const ownWidth = (rect.width - (slots - 1) * OWN_GAP) / slots;
  const places = Array.from({ length: hasOwn ? slots : 0 }, (_, i) => ({
    x: rect.x + i * (ownWidth + OWN_GAP),
    y: rect.y,
    width: ownWidth,
    height: plate,
  }));
  const isFolded = stack.own.length > slots;
  const top = rect.y + ownHeight + (hasName ? NAME : 0);
  return {
    stack,
    rect,
    own: isFolded ? places.slice(1) : places,
    ownMore: isFolded ? (places[0] ?? null) : null,
    plates: stack.plates.map((_plate, i) => ({
      x: rect.x,
      // The bottom layer lies at the bottom.
      y: Math.min(bottom(rect), top + (count - 1 - i) * pitch),
      width: rect.width,
      height,
    })),
    named,
    nameY: hasName ? rect.y + ownHeight + 12 : null,
  };
}
