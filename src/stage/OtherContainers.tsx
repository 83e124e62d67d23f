import { memo } from 'react';
import type { ContainerBox } from '../scene/container-box.ts';
import { type Life, lifeOf } from '../scene/life.ts';
import { useStage } from './context.ts';
import type { Rect } from './layout/geometry.ts';
import { LifeMark } from './LifeMark.tsx';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

const SIDE = 15;
const GAP = 5;

/** The containers that have no room for a column: small boxes that can still be told apart and selected. */
export function OtherContainers({
  boxes,
  rect,
}: {
  readonly boxes: readonly ContainerBox[];
  readonly rect: Rect;
}) {
  const { words } = useStage();
  const columns = Math.max(1, Math.floor((rect.width + GAP) / (SIDE + GAP)));
  const rows = Math.max(1, Math.floor((rect.height - 22 + GAP) / (SIDE + GAP)));
  const room = columns * rows;
  const from = Math.max(0, boxes.length - room);
  return (
    <g className="others">
      {boxes.slice(from).map((box, i) => {
        const life = lifeOf(box);
        // Each stays where it is; a new one takes the place of the oldest.
        const place = (from + i) % room;
        return (
          <Thing
            key={box.id}
            id={box.id}
            label={`${box.name}, ${words.fromImage(box.image)}, ${words.status(box)}`}
            className={`container container-${life} hue-${box.hue}`}
            at={{
              x: rect.x + (place % columns) * (SIDE + GAP),
              y: rect.y + Math.floor(place / columns) * (SIDE + GAP),
            }}
          >
            <Body life={life} />
          </Thing>
        );
      })}
      <Text x={rect.x} y={rect.y + rect.height - 4} room={rect.width} size="small" tone="ink-2">
        {words.more(boxes.length)}
      </Text>
    </g>
  );
}

/** A box and how its container stands. There may be many, and few of them change in a step. */
const Body = memo(function Body({ life }: { readonly life: Life }) {
  return (
    <>
      <rect width={SIDE} height={SIDE} rx={3} className="container-body" />
      {life !== 'alive' && <LifeMark life={life} x={SIDE / 2} y={SIDE / 2} scale={0.75} />}
    </>
  );
});
