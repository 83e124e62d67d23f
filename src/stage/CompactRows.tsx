import type { ContainerBox } from '../scene/container-box.ts';
import { useStage } from './context.ts';
import { bottom, type Rect } from './layout/geometry.ts';
import { widthOf } from './layout/text.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** Where there is little room: the names of the walls in a line, or how many there are, and the memory gauge. */
export function CompactRows({ box, inner }: { readonly box: ContainerBox; readonly inner: Rect }) {
  const { words } = useStage();
  const room = inner.width - 10;
  const names = box.walls.map(({ type }) => type).join(' ');
  const fits = widthOf(names, 12.5, 'mono') <= room;
  return (
    <>
      <Text
        x={inner.x + 6}
        y={inner.y + 12}
        room={room}
        size="small"
        face={fits ? 'mono' : 'text'}
        tone="hue"
      >
        {fits ? names : `${box.walls.length} ${words.namespaces.title}`}
      </Text>
      {box.gauges && inner.height > 30 && (
        <Thing
          id={box.gauges.id}
          label={`${words.memory}: ${words.used(box.gauges.memory, box.gauges.memoryMax)}`}
          className="gauges"
        >
          <rect x={inner.x} y={bottom(inner) - 28} width={inner.width} height={24} className="row-hit" />
          <Text
            x={inner.x + 6}
            y={Math.min(bottom(inner) - 8, inner.y + 36)}
            room={inner.width - 10}
            size="small"
          >
            {`${words.memory} ${words.used(box.gauges.memory, box.gauges.memoryMax)}`}
          </Text>
        </Thing>
      )}
    </>
  );
}
