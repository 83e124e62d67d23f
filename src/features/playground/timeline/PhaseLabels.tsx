import { useLayoutEffect, useRef, useState } from 'react';
import type { PlacedPhase } from './geometry.ts';
import { placeLabels } from './place-labels.ts';

/** The names of the phases over the track. They are measured; those without room are not shown. */
export function PhaseLabels({
  phases,
  current,
  count,
  trackWidth,
}: {
  readonly phases: readonly PlacedPhase[];
  readonly current: number;
  readonly count: number;
  readonly trackWidth: number;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useState<readonly number[]>([]);
  const names = phases.map(({ label }) => label).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other names are other elements to measure
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const measured = [...element.children].map((child) => Math.ceil(child.getBoundingClientRect().width));
      setWidths((old) => (old.join() === measured.join() ? old : measured));
    };
    // The first time is left to the observer, for the page not to be laid out twice.
    if (widths.length > 0) measure();
    // A font that arrives late changes the widths.
    const observer = new ResizeObserver(measure);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [names]);

  const wanted = phases.map(({ index }, i) => ({
    at: count === 0 ? 0 : (index / count) * trackWidth,
    width: widths[i] ?? 0,
  }));
  const isMeasured = widths.length === phases.length && trackWidth > 0;
  const places = isMeasured ? placeLabels(wanted, current, trackWidth) : [];
  return (
    <div className="phases" ref={ref} aria-hidden="true">
      {phases.map((phase, i) => {
        const place = places[i] ?? null;
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: from command to command the same elements take other names
            key={i}
            className={i === current ? 'phase phase-current' : 'phase'}
            data-index={phase.index}
            data-label={phase.label}
            style={
              place === null ? { visibility: 'hidden' } : { transform: `translateX(${Math.round(place)}px)` }
            }
          />
        );
      })}
    </div>
  );
}
