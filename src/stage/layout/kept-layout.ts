import type { Kept, KeptUse } from '../../scene/kept.ts';
import { bottom, middleX, middleY, type Point, type Rect, right } from './geometry.ts';
import type { Column, MachineLayout } from './machine-layout.ts';
import { rowPlaces } from './row-layout.ts';

/** A mount: from a container's row, or from its box while it does not run, down to what is mounted. */
export interface MountLine {
  readonly use: KeptUse;
  readonly points: readonly Point[];
  /** It will be mounted when the container starts. */
  readonly isWaiting: boolean;
  /** Mounts of the same container that have no row of their own and are counted at this one. */
  readonly more: number;
  /** Where its words stand; null where there is no room. */
  readonly text: { readonly x: number; readonly y: number; readonly room: number } | null;
}

/** Something kept, where it lies, and the lines that lead to it. */
export interface KeptLayout {
  readonly kept: Kept;
  /** On the disk; null for memory, whose lines end at the memory. */
  readonly rect: Rect | null;
  readonly lines: readonly MountLine[];
}

const HEIGHT = 20;
const PITCH = 24;
/** px between the lines that run side by side. */
const APART = 4;

/** Lays out what is kept; `folded` is how many volumes and directories have no room on the disk. */
export function layoutKept(
  layout: MachineLayout,
  all: readonly Kept[],
): { readonly things: readonly KeptLayout[]; readonly folded: number } {
  const area = layout.kept ?? { ...layout.disk, width: 0 };
  const columns = new Map(layout.columns.flatMap((one) => (one.box ? [[one.box.key, one] as const] : [])));
  const onDisk = all.filter(({ kind }) => kind !== 'tmpfs');
  const room = layout.kept ? Math.max(1, Math.floor((area.height - 10) / PITCH)) : 0;
  const isSeen = ({ uses }: Kept) => uses.some(({ container }) => columns.has(container));
  const rows = room < onDisk.length && room > 1 ? room - 1 : room;
  const best = onDisk.toSorted((a, b) => Number(isSeen(b)) - Number(isSeen(a))).slice(0, rows);
  const shown = onDisk.filter((one) => best.includes(one));
  const left = area.x + 6 + shown.length * APART;
  const memory = layout.devices.memory;
  const inMemory = memory.width > 0 ? all.filter(({ kind }) => kind === 'tmpfs') : [];
  return {
    folded: onDisk.length - shown.length,
    things: [...shown, ...inMemory].map((kept, i): KeptLayout => {
      const rect =
        kept.kind === 'tmpfs'
          ? null
          : {
              x: left,
              y: area.y + 8 + i * PITCH,
              width: right(area) - left - 10,
              height: Math.min(HEIGHT, area.height - 14),
            };
      const level = layout.hardware.y + 6 + (i % 5) * APART;
      // Lines to what lies lower come in further left, so that they do not cross.
      const trunk = left - 4 - i * APART;
      const end: readonly Point[] = rect
        ? [
            { x: trunk, y: level },
            { x: trunk, y: middleY(rect) },
            { x: rect.x, y: middleY(rect) },
          ]
        : [
            { x: middleX(memory), y: level },
            { x: middleX(memory), y: memory.y },
          ];
      return {
        kept,
        rect,
        lines: kept.uses.flatMap((use): MountLine[] => {
          const column = columns.get(use.container);
          return column ? [lineFrom(column, use, level, end, layout)] : [];
        }),
      };
    }),
  };
}

function lineFrom(
  { box, rect, inner }: Column,
  use: KeptUse,
  level: number,
  end: readonly Point[],
  layout: MachineLayout,
): MountLine {
  const x = right(inner) - 3 - use.place * 5;
  const isMounted = box !== null && box.walls.length > 0;
  if (!isMounted) {
    const start = { x: right(rect) - 12 - use.place * 5, y: bottom(rect) };
    return { use, points: [start, { x: start.x, y: level }, ...end], isWaiting: true, more: 0, text: null };
  }
  const rows = rowPlaces(box, inner, layout).mounts;
  const row = rows[Math.min(use.place, rows.length - 1)];
  const low = inner.height >= 76 && inner.height < 110 && use.place === 0 ? inner.y + 74 : null;
  const y = row ?? low;
  const start = { x, y: y === null ? bottom(inner) : y - 4 };
  const hasWords = y !== null && (row === undefined || use.place < rows.length);
  const names = inner.width < 210 ? 50 : 66;
  const from = inner.x + 8 + (row === undefined ? 0 : names);
  return {
    use,
    points: [start, { x, y: level }, ...end],
    isWaiting: false,
    more: use.place === rows.length - 1 ? box.mounts.length - rows.length : 0,
    text: hasWords ? { x: from, y, room: x - 8 - from } : null,
  };
}
