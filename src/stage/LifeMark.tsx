import { lazy, Suspense } from 'react';
import type { Life } from '../scene/life.ts';
import type { Rect } from './layout/geometry.ts';

/** Comes when something is seen that is not at work. */
const LifeSign = lazy(() => import('./LifeSign.tsx').then((module) => ({ default: module.LifeSign })));

const LateFrozen = lazy(() => import('./LifeSign.tsx').then((module) => ({ default: module.Frozen })));

/** What lies over a container that is paused. */
export function Frozen({ rect }: { readonly rect: Rect }) {
  return (
    <Suspense fallback={null}>
      <LateFrozen rect={rect} />
    </Suspense>
  );
}

/** The sign of how a container or a process stands, around a point: a full circle is at work. */
export function LifeMark({
  life,
  x,
  y,
  scale = 1,
}: {
  readonly life: Life;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}) {
  if (life === 'alive') return <circle cx={x} cy={y} r={4.5} className="process-dot" />;
  return (
    <Suspense fallback={null}>
      <LifeSign life={life} x={x} y={y} scale={scale} />
    </Suspense>
  );
}
