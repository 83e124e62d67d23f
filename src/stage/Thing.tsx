import type { ReactNode } from 'react';
import { useStage } from './context.ts';
import type { Point } from './layout/geometry.ts';
import type { ThingId } from '../scene/thing.ts';

/** The thing that an event of the picture happened to; null beside all things. */
export function thingOf({ target }: { readonly target: EventTarget }): ThingId | null {
  const thing = target instanceof Element ? target.closest<SVGGElement>('[data-thing]') : null;
  // What `Thing` wrote there.
  return (thing?.dataset.thing || null) as ThingId | null;
}

/**
 * Something in the picture that can be pointed at, reached with the keyboard and selected. Lit where it is pointed at
 * in any view, touched where this step is about it; the picture says whether the rest steps back. The picture listens for all its things: to have
 * listeners of their own, each would be changed with every step.
 */
export function Thing({
  id,
  label,
  className = '',
  at,
  children,
}: {
  readonly id: ThingId | null;
  /** Its name and state in words: what a screen reader says. */
  readonly label: string;
  readonly className?: string;
  /** Where it is, for what is drawn around 0, 0 and so need not be drawn anew when it moves. */
  readonly at?: Point;
  readonly children: ReactNode;
}) {
  const { scene, lit, selected, viewpoint } = useStage();
  if (id === null) return <g className={className}>{children}</g>;
  const classes = [
    'thing',
    className,
    scene.touched.has(id) ? 'is-touched' : '',
    viewpoint?.beyond.has(id) ? 'is-beyond' : '',
    lit === id ? 'is-lit' : '',
    selected === id ? 'is-selected' : '',
  ];
  return (
    <g
      role="button"
      tabIndex={-1}
      data-thing={id}
      aria-label={label}
      aria-pressed={selected === id}
      className={classes.filter((name) => name !== '').join(' ')}
      transform={at && `translate(${at.x} ${at.y})`}
    >
      {children}
    </g>
  );
}
