import type { ContainerBox } from '../../scene/container-box.ts';
import { bottom, type Rect } from './geometry.ts';
import type { MachineLayout } from './machine-layout.ts';

/** Rows that what is mounted takes at most under the row of the files. */
const MOST_MOUNTS = 2;
/** Walls that docker puts up; a container gets them one after the other, and its rows keep their places meanwhile. */
const ALL_WALLS = 6;

/** Where the rows of a container stand: the y of each wall's text and of each mount's; none where there is no room. */
export interface RowPlaces {
  readonly walls: readonly (number | null)[];
  readonly mounts: readonly number[];
  /** The last row, where it stands for all walls from this one on, which have none of their own. */
  readonly folded: { readonly from: number; readonly y: number } | null;
}

/** The places of a container's rows in its column. */
export function rowPlaces({ walls, mounts }: ContainerBox, inner: Rect, layout: MachineLayout): RowPlaces {
  if (inner.height < LEAST_ROWS) return { walls: [], mounts: [], folded: null };
  const pitch = rowPitch(layout);
  const room = Math.max(1, Math.floor(pxForRows(layout) / pitch + 0.01) + 1);
  const mnt = walls.findIndex(({ type }) => type === 'mnt');
  const slots = mnt < 0 ? 0 : Math.min(MOST_MOUNTS, mounts.length);
  const rows = walls.map((_wall, i) => (i > mnt ? i + slots : i));
  const from = walls.length + slots > room ? rows.findIndex((row) => row >= room - 1) : -1;
  const own = from < 0 ? room : room - 1;
  const y = (row: number): number => inner.y + FIRST + row * pitch;
  return {
    walls: rows.map((row) => (row < own ? y(row) : null)),
    mounts: Array.from({ length: slots }, (_, i) => mnt + 1 + i)
      .filter((row) => row < own)
      .map(y),
    folded: from < 0 ? null : { from, y: y(room - 1) },
  };
}

/** px under which a kernel has no room for rows. */
export const LEAST_ROWS = 110;

/** px of one row of what a container uses; of what it sees where there is room. */
export const ROW = 21;
/** px of one row at least: text has to keep clear of text. */
const LEAST_PITCH = 17;
/** px from the top of a column's part of the kernel to the line of its first row. */
const FIRST = 14;

/** px from one row of what containers see to the next: less where more is mounted, and the same in all columns. */
export function rowPitch(layout: MachineLayout): number {
  const rows = layout.columns.map(({ box }) =>
    box && box.walls.length > 0
      ? Math.max(ALL_WALLS, box.walls.length) + Math.min(MOST_MOUNTS, box.mounts.length)
      : 1,
  );
  const gaps = Math.max(1, ...rows) - 1;
  return Math.max(LEAST_PITCH, Math.min(ROW, pxForRows(layout) / Math.max(1, gaps)));
}

/** px from the line of the first row to the lowest that a row may stand on. */
function pxForRows(layout: MachineLayout): number {
  const inner = layout.columns[0]?.inner;
  return inner ? gaugesTop(layout) - 35 - inner.y : 0;
}

/** The box of a row by the line its text stands on. */
export function rowBox({ x, width }: Pick<Rect, 'x' | 'width'>, y: number, layout: MachineLayout): Rect {
  const pitch = rowPitch(layout);
  return { x, y: y + 6 - pitch, width, height: pitch - 1 };
}

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
