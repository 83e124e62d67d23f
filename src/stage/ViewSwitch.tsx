import type { KeyboardEvent, MouseEvent } from 'react';
import { useStage } from './context.ts';
import { right } from './layout/geometry.ts';
import type { StageLayout } from './layout/stage-layout.ts';

/** Where one view has the room and the other is a strip: a button at the strip's title that gives it the room. */
export function ViewSwitch({
  layout,
  onView,
}: {
  readonly layout: StageLayout;
  readonly onView: (lean: 0 | 1) => void;
}) {
  const { words } = useStage();
  const isTrip = layout.machine.mode === 'full';
  const at = isTrip ? layout.tripTitle : layout.machineTitle;
  const show = (event: MouseEvent | KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onView(isTrip ? 0 : 1);
  };
  return (
    <g
      role="button"
      tabIndex={-1}
      data-thing=""
      aria-label={`${words.show}: ${isTrip ? words.trip : words.machine}`}
      className="view-switch"
      onClick={show}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') show(event);
      }}
    >
      <rect x={right(at) - 70} y={at.y - 4} width={70} height={28} className="row-hit" />
      <text x={right(at) - 4} y={at.y + 15} textAnchor="end" className="text text-label face-bold">
        {words.show}
      </text>
    </g>
  );
}
