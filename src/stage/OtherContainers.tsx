import type { ContainerBox } from '../scene/container-box.ts';
import { useStage } from './context.ts';
import type { Rect } from './layout/geometry.ts';
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
  const shown = boxes.slice(-columns * rows);
  return (
    <g className="others">
      {shown.map((box, i) => (
        <Thing
          key={box.id}
          id={box.id}
          label={`${box.name}, ${words.fromImage(box.image)}, ${words.status(box)}`}
          className={`container container-${box.isAlive ? 'alive' : box.status} hue-${box.hue}`}
        >
          <rect
            x={rect.x + (i % columns) * (SIDE + GAP)}
            y={rect.y + Math.floor(i / columns) * (SIDE + GAP)}
            width={SIDE}
            height={SIDE}
            rx={3}
            className="container-body"
          />
        </Thing>
      ))}
      <Text x={rect.x} y={rect.y + rect.height - 4} room={rect.width} size="small" tone="ink-2">
        {words.more(boxes.length)}
      </Text>
    </g>
  );
}
