import type { ContainerBox } from '../../scene/container-box.ts';
import { bottom, type Rect } from './geometry.ts';
import type { MachineLayout } from './machine-layout.ts';

/** Rows that what is mounted takes at most under the row of the files. */
const MOST_MOUNTS = 2;

/** Where the rows of a container stand: the y of each wall's text and of each mount's; none where there is no room. */
export interface RowPlaces {
  readonly walls: readonly (number | null)[];
  readonly mounts: readonly number[];
}

/** The places of a container's rows in its column. */
export function rowPlaces({ walls, mounts }: ContainerBox, inner: Rect, layout: MachineLayout): RowPlaces {
  if (inner.height < LEAST_ROWS) return { walls: [], mounts: [] };
  const room = Math.max(1, Math.floor((gaugesTop(layout) - 14 - inner.y) / ROW));
  const y = (row: number): number | null => (row < room ? inner.y + 14 + row * ROW : null);
  const mnt = walls.findIndex(({ type }) => type === 'mnt');
  const slots = mnt < 0 ? 0 : Math.min(MOST_MOUNTS, mounts.length);
  return {
    walls: walls.map((_wall, i) => y(i > mnt ? i + slots : i)),
    mounts: Array.from({ length: slots }, (_, i) => y(mnt + 1 + i)).filter((at) => at !== null),
  };
}

/** px under which a kernel has no room for rows. */
export const LEAST_ROWS = 110;

/** px of one row of what a container sees or uses. */
export const ROW = 21;

/** True where a container may have only so many processes: then all columns have a row for it, so that rows line up. */
export function countsProcesses({ columns }: MachineLayout): boolean {
  return columns.some(({ box }) => box?.gauges && box.gauges.pidsMax !== null);
}

/** The y where the gauges begin in a kernel that has room for the rows above them. */
export function gaugesTop(layout: MachineLayout): number {
  const inner = layout.columns[0]?.inner;
  const end = inner ? bottom(inner) : bottom(layout.kernel) - 16;
  return end - 2 - ROW * (countsProcesses(layout) ? 3 : 2);
}
