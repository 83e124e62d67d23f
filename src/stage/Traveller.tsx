import { useStage } from './context.ts';
import { along, eased, type Point } from './layout/geometry.ts';
import { MovingGroup } from './moving.tsx';

/** Of a step's time, the part that something is under way: it leaves, travels, and has arrived before the next step. */
const LEAVES = 0.06;
const ARRIVES = 0.72;

/** Something that travels along a line as the playhead moves. Where nothing may move, an arrow says where it went. */
export function Traveller({
  points,
  look,
}: {
  readonly points: readonly Point[];
  readonly look: 'dot' | 'ring' | 'plate';
}) {
  const { still } = useStage();
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return null;
  return (
    <>
      <path d={arrow(before, end)} className="wire-arrow" />
      {!still && (
        <MovingGroup place={(t) => along(points, eased((t - LEAVES) / (ARRIVES - LEAVES)))}>
          {look === 'plate' ? (
            <rect x={-13} y={-5} width={26} height={10} rx={3} className="traveller-dot" />
          ) : (
            <circle r={6.5} className={`traveller-${look}`} />
          )}
        </MovingGroup>
      )}
    </>
  );
}

/** A filled arrowhead at the end of a line, px. */
export function arrow(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const back = { x: to.x - ux * 10, y: to.y - uy * 10 };
  return `M${to.x} ${to.y}L${back.x - uy * 6} ${back.y + ux * 6}L${back.x + uy * 6} ${back.y - ux * 6}Z`;
}
