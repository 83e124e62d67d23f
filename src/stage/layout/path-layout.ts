import type { Stack } from '../../scene/engine-room.ts';
import type { HostPython } from '../../scene/host-python.ts';
import type { PathPlace, PathWay } from '../../scene/path-way.ts';
import { layoutDisk } from './disk-layout.ts';
import { bottom, middleY, type Point, type Rect, right } from './geometry.ts';
import type { MachineLayout } from './machine-layout.ts';
import { softwareEnd } from './software-end.ts';
import { LEAST_ROWS, rowBox, rowPlaces } from './row-layout.ts';

/** A way through the picture: its points, and where it passes the wall of its mount namespace. */
export interface WayLayout {
  readonly way: PathWay;
  readonly points: readonly Point[];
  readonly knot: Point | null;
  /** The row of that namespace. */
  readonly row: Rect | null;
  /** What it leads to on the disk. */
  readonly target: Rect;
}

/** Where the one `python` of the computer lies on the disk, and the programs that rely on it. */
export interface HostLayout {
  readonly python: Rect;
  /** True where the programs stand beside it, not below. */
  readonly isBeside: boolean;
  /** By their paths; fewer where there is no room. */
  readonly programs: readonly { readonly path: string; readonly rect: Rect }[];
}

const LINE = 18;
/** px of the place itself where the programs stand beside it, and the least of all together. */
const BESIDE = 104;
const LEAST_BESIDE = 250;
/** px from one level way to the next, between kernel and disk. */
const APART = 5;

/** Under the plate of the computer's own files: one place for `python`, and a line for each program. */
export function layoutHost(
  { shelf }: MachineLayout,
  stacks: readonly Stack[],
  python: HostPython,
): HostLayout | null {
  const found = layoutDisk(shelf, stacks).stacks.find(({ stack }) => stack.hue === 0);
  const plate = found?.own[0];
  if (!found || !plate) return null;
  const y = bottom(plate) + 5;
  const room = Math.max(0, bottom(found.rect) + 3 - y);
  const height = Math.min(22, room);
  const lines = Math.floor((room - height - 2) / LINE);
  const place = { ...found.rect, y, height };
  if (lines < python.programs.length && found.rect.width >= LEAST_BESIDE) {
    // No room below: beside it, then.
    const width = (found.rect.width - BESIDE) / Math.max(1, python.programs.length);
    return {
      python: { ...place, width: BESIDE },
      isBeside: true,
      programs: python.programs.map(({ path }, i) => ({
        path,
        rect: { ...place, x: found.rect.x + BESIDE + i * width, width },
      })),
    };
  }
  return {
    python: place,
    isBeside: false,
    programs: python.programs.slice(0, Math.max(0, lines)).map(({ path }, i) => ({
      path,
      rect: { ...found.rect, y: y + height + 3 + i * LINE, height: LINE },
    })),
  };
}

/**
 * The ways of one path: down from each box, through its wall, along over the disk, into the gap beside a place and to
 * it. The one that is asked for now runs lowest, so that it crosses no other.
 */
export function layoutWays(
  ways: readonly PathWay[],
  layout: MachineLayout,
  stacks: readonly Stack[],
  host: { readonly layout: HostLayout; readonly path: string } | null,
): readonly WayLayout[] {
  const disk = layoutDisk(layout.shelf, stacks).stacks;
  return ways.flatMap((way, i): WayLayout[] => {
    const target = targetOf(way.place, disk, host);
    const from = softwareEnd(way.from, layout);
    if (target === null) return [];
    if (from === null || (!way.isNow && way.wall === null))
      return [{ way, points: [], row: null, knot: null, target }];
    const level = levelOf(way, i, layout);
    const gap = right(target) + 5;
    const row = rowOf(way, layout);
    return [
      {
        way,
        target,
        row,
        knot: row && { x: from.x, y: middleY(row) },
        points: [
          from,
          { x: from.x, y: level },
          { x: gap, y: level },
          { x: gap, y: middleY(target) },
          { x: right(target) - 5, y: middleY(target) },
        ],
      },
    ];
  });
}

/** Under the kernel where it has passed a wall; else, clear of all names, still in it. */
function levelOf({ wall }: PathWay, place: number, { band, kernel, disk }: MachineLayout): number {
  if (wall === null) return (band.height > 0 ? band.y : bottom(kernel)) - 7;
  return Math.max(bottom(kernel) + 3, disk.y - 7 - place * APART);
}

function targetOf(
  { plate, path }: PathPlace,
  disk: ReturnType<typeof layoutDisk>['stacks'],
  host: { readonly layout: HostLayout; readonly path: string } | null,
): Rect | null {
  if (plate === 'directory:host' && host) {
    if (path === host.path) return host.layout.python;
    const program = host.layout.programs.find((one) => one.path === path);
    if (program) return program.rect;
  }
  for (const { stack, plates, own } of disk) {
    const layer = stack.plates.findIndex(({ id, shared }) => id === plate && !shared);
    if (layer >= 0) return plates[layer] ?? null;
    const mine = stack.own.findIndex(({ id }) => id === plate);
    if (mine >= 0) return own[mine - (stack.own.length - own.length)] ?? null;
  }
  return null;
}

/** The row of the mount namespace, where the way passes it. */
function rowOf(way: PathWay, layout: MachineLayout): Rect | null {
  const column = layout.columns.find(({ box }) => box?.id === way.from);
  const place = column?.box?.walls.findIndex(({ id }) => id === way.wall) ?? -1;
  if (!column?.box || place < 0) return null;
  const { x, y, width, height } = column.inner;
  const row =
    height < LEAST_ROWS ? y + 12 : (rowPlaces(column.box, column.inner, layout).walls[place] ?? null);
  // A row is told by the line its words stand on.
  return row === null ? null : rowBox({ x: x + 4, width: width - 10 }, row, layout);
}
