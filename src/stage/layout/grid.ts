import type { Rect } from './geometry.ts';
import type { Size } from './stage-layout.ts';

/** The least size of an image's card. */
export const CARD: Size = { width: 66, height: 44 };

const GAP = 8;
const WIDEST = 96;

/**
 * Places for up to `count` cards of at least `least` in an area, row by row. Where not all fit, one place is kept for
 * the number of the rest, and `shown` says how many cards have one;
 * where there is room for one place only, it is a card's.
 */
export function gridPlaces(
  count: number,
  area: Rect,
  least: Size,
): { readonly places: readonly Rect[]; readonly shown: number } {
  const columns = Math.max(1, Math.floor((area.width + GAP) / (least.width + GAP)));
  const rows = Math.max(1, Math.floor((area.height + GAP) / (least.height + GAP)));
  const fits = columns * rows;
  const used = Math.min(count, fits);
  const usedRows = Math.max(1, Math.ceil(used / columns));
  const usedColumns = Math.min(columns, Math.max(2, Math.ceil(used / usedRows)));
  const width = Math.max(0, Math.min(WIDEST, (area.width - (usedColumns - 1) * GAP) / usedColumns));
  const height = Math.max(0, Math.min(64, (area.height - (usedRows - 1) * GAP) / usedRows));
  const places = Array.from({ length: used }, (_, i) => ({
    x: area.x + (i % usedColumns) * (width + GAP),
    y: area.y + Math.floor(i / usedColumns) * (height + GAP),
    width,
    height,
  }));
  return { places, shown: count > fits ? Math.max(1, fits - 1) : count };
}
