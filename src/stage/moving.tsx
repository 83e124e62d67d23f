import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useStage } from './context.ts';
import type { Point } from './layout/geometry.ts';

// These follow the playhead without being rendered anew: the step's progress is a motion value. `m` of motion would do
// the same, and brings its whole animation engine along: 24 kB of script for two attributes.

/** A path whose shape follows how far the step has come, 0 to 1. */
export function MovingPath({
  shape,
  className,
}: {
  readonly shape: (t: number) => string;
  readonly className: string;
}) {
  const { progress } = useStage();
  const path = useRef<SVGPathElement>(null);
  useLayoutEffect(() => {
    const follow = (t: number) => path.current?.setAttribute('d', shape(t));
    follow(progress.get());
    return progress.on('change', follow);
  }, [progress, shape]);
  return <path ref={path} d={shape(progress.get())} className={className} aria-hidden="true" />;
}

/** A group whose place follows how far the step has come. */
export function MovingGroup({
  place,
  children,
}: {
  readonly place: (t: number) => Point;
  readonly children: ReactNode;
}) {
  const { progress } = useStage();
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const follow = (t: number) => group.current?.setAttribute('transform', translation(place(t)));
    follow(progress.get());
    return progress.on('change', follow);
  }, [progress, place]);
  return (
    <g ref={group} transform={translation(place(progress.get()))}>
      {children}
    </g>
  );
}

function translation({ x, y }: Point): string {
  return `translate(${x} ${y})`;
}
