/** A place in the picture, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the picture, px. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export const right = ({ x, width }: Rect): number => x + width;
export const bottom = ({ y, height }: Rect): number => y + height;
export const middleX = ({ x, width }: Rect): number => x + width / 2;
export const middleY = ({ y, height }: Rect): number => y + height / 2;

/** A box between two, `t` from 0 to 1. */
export function between(a: Rect, b: Rect, t: number): Rect {
  const mix = (from: number, to: number) => from + (to - from) * t;
  return {
    x: mix(a.x, b.x),
    y: mix(a.y, b.y),
    width: mix(a.width, b.width),
    height: mix(a.height, b.height),
  };
}

/** `t` from 0 to 1, eased in and out; before and after it stays where it is. */
export function eased(t: number): number {
  const within = Math.min(1, Math.max(0, t));
  return within * within * (3 - 2 * within);
}

/** The point that is `t` (0 to 1) of the way along a line of several points. */
export function along(points: readonly Point[], t: number): Point {
  const first = points[0] ?? { x: 0, y: 0 };
  const lengths = points.slice(1).map((point, i) => distance(points[i] ?? first, point));
  let left = Math.min(1, Math.max(0, t)) * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    const a = points[i] ?? first;
    const b = points[i + 1] ?? a;
    if (left <= length && length > 0) {
      const part = left / length;
      return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
    }
    left -= length;
  }
  return points.at(-1) ?? first;
}

/** An SVG path through points. */
export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** An SVG path round a box, its corners rounded by `corner` px. */
export function boxPath({ x, y, width, height }: Rect, corner: number): string {
  const c = Math.max(0, Math.min(corner, width / 2, height / 2));
  return `M${x + c} ${y}h${width - 2 * c}q${c} 0 ${c} ${c}v${height - 2 * c}q0 ${c} ${-c} ${c}h${2 * c - width}q${-c} 0 ${-c} ${-c}v${2 * c - height}q0 ${-c} ${c} ${-c}Z`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
