import { lazy, Suspense } from 'react';
import { useStage } from './context.ts';
import { bottom, middleY, right } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { Text } from './Text.tsx';

/** Comes when there is a container. */
const StripContainers = lazy(() =>
  import('./StripContainers.tsx').then((module) => ({ default: module.StripContainers })),
);

/** The machine while the story is elsewhere and the room is short: its containers in one line. */
export function MachineStrip({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words } = useStage();
  const { frame } = layout;
  return (
    <g className="machine-strip">
      <rect {...frame} rx={8} className="stratum-software" />
      <path d={`M${frame.x} ${bottom(frame)}H${right(frame)}`} className="gate" />
      {scene.room.containers.length === 0 && (
        <Text x={frame.x + 14} y={middleY(frame) + 5} room={frame.width - 28} tone="ink-3">
          {words.noContainers}
        </Text>
      )}
      {scene.room.containers.length > 0 && (
        <Suspense fallback={null}>
          <StripContainers frame={frame} />
        </Suspense>
      )}
    </g>
  );
}
