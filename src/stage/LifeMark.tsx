import { lazy, Suspense } from 'react';
import type { Life } from '../scene/life.ts';
import type { Rect } from './layout/geometry.ts';

/** Comes when something is seen that is not at work. */
const LifeSign = lazy(() => import('./LifeSign.tsx').then((module) => ({ default: module.LifeSign })));

/** The sign of how a container or a process stands, around a point: a full circle is at work. */
export function LifeMark({
  life,
  x,
  y,
  scale = 1,
  over,
}: {
  readonly life: Life;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  /** What all of stands as the sign says: it is covered where that is to be seen. */
  readonly over?: Rect;
}) {
  if (life === 'alive') return <circle cx={x} cy={y} r={4.5} className="process-dot" />;
  return (
    <Suspense fallback={null}>
      <LifeSign life={life} x={x} y={y} scale={scale} over={over} />
    </Suspense>
  );
}
