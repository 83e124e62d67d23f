import { middleY, type Rect, right } from './layout/geometry.ts';
import { widthOf } from './layout/text.ts';

const SIZE = 12.5;
const HEIGHT = 17;
/** px that the arrow to the place takes at its right end. */
const ARROW = 18;

/** The name of a place on the disk, on the plate that it lies in: the whole path, or as much of its end as has room. */
export function PlaceTag({
  target,
  path,
  isNow,
}: {
  readonly target: Rect;
  readonly path: string;
  readonly isNow: boolean;
}) {
  const room = target.width - ARROW - 12;
  const text = endOf(path, room);
  if (text === '') return null;
  // In place of the plate's own words, or over plates that are too low for any.
  const width = target.height >= HEIGHT - 1 ? target.width - ARROW : widthOf(text, SIZE, 'mono') + 10;
  const x = right(target) - ARROW - width;
  const y = middleY(target);
  return (
    <g className="place-tag">
      <rect x={x} y={y - HEIGHT / 2} width={width} height={HEIGHT} rx={3} />
      <text
        x={width > room ? x + 8 : x + 5}
        y={y + 4.5}
        className={`text text-small face-mono ${isNow ? 'place-now' : 'tone-hue'}`}
      >
        {text}
      </text>
    </g>
  );
}

/** A path cut from the left at its slashes until it fits; empty where not even its last name does. */
function endOf(path: string, room: number): string {
  const names = path.split('/').slice(1);
  const ways = [path, ...names.slice(1).map((_name, i) => `…/${names.slice(i + 1).join('/')}`)];
  return [...ways, names.at(-1) ?? ''].find((text) => widthOf(text, SIZE, 'mono') <= room) ?? '';
}
