import type { Point } from './layout/geometry.ts';
import { fitted, widthOf } from './layout/text.ts';

const SIZE = 12.5;
const LINE = 15;

/** What a token says, at the wire it is on: filled for a question, outlined for an answer; two lines at most. */
export function Label({
  at,
  room,
  outlined,
  above,
  children,
}: {
  readonly at: Point;
  readonly room: number;
  readonly outlined: boolean;
  /** True where it must stand above its point, not on it. */
  readonly above: boolean;
  readonly children: string;
}) {
  const lines = wrapped(children, room - 14);
  const width = Math.min(room, Math.max(...lines.map((line) => widthOf(line, SIZE, 'bold'))) + 16);
  const height = lines.length * LINE + 8;
  const top = above ? at.y - height : at.y - height / 2;
  return (
    <g className={outlined ? 'label label-outlined' : 'label'}>
      <rect x={at.x - width / 2} y={top} width={width} height={height} rx={6} />
      {lines.map((line, i) => (
        <text
          key={line}
          x={at.x}
          y={top + 15.5 + i * LINE}
          textAnchor="middle"
          className="text text-small face-bold"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** On one line where it fits, else on two as even as its spaces allow; what is too long still is cut. */
function wrapped(text: string, room: number): readonly string[] {
  const width = (part: string) => widthOf(part, SIZE, 'bold');
  if (width(text) <= room) return [text];
  const words = text.split(' ');
  const ways = words
    .slice(1)
    .map((_word, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map(width));
  const [best = [text]] = ways.toSorted((a, b) => widest(a) - widest(b));
  return best.map((line) => fitted(line, room, SIZE, 'bold'));
}
