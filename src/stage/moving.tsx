import type { MotionValue } from 'motion/react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

// These follow the playhead without being rendered anew. `m` of motion would do the same, and brings its whole
// animation engine along: 24 kB of script for two attributes.

/** A path whose shape follows a value. */
export function MovingPath({
  d,
  className,
}: {
  readonly d: MotionValue<string>;
  readonly className: string;
}) {
  const path = useRef<SVGPathElement>(null);
  useLayoutEffect(() => {
    const follow = (shape: string) => path.current?.setAttribute('d', shape);
    follow(d.get());
    return d.on('change', follow);
  }, [d]);
  return <path ref={path} d={d.get()} className={className} aria-hidden="true" />;
}

/** A group whose place follows a value: a transform as SVG writes it. */
export function MovingGroup({
  transform,
  children,
}: {
  readonly transform: MotionValue<string>;
  readonly children: ReactNode;
}) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const follow = (place: string) => group.current?.setAttribute('transform', place);
    follow(transform.get());
    return transform.on('change', follow);
  }, [transform]);
  return (
    <g ref={group} transform={transform.get()}>
      {children}
    </g>
  );
}
