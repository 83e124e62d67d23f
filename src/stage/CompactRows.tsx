import type { ContainerBox, Gauges } from '../scene/container-box.ts';
import { useStage } from './context.ts';
import { Bar, part } from './GaugeBar.tsx';
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
      {box.gauges && inner.height > 30 && <CompactGauges gauges={box.gauges} inner={inner} />}
    </>
  );
}

/** From one gauge to the next, px. */
const STEP = 30;

/** As many gauges as there is room for, memory first, each with a bar under it where there is a limit. */
function CompactGauges({ gauges, inner }: { readonly gauges: Gauges; readonly inner: Rect }) {
  const { words } = useStage();
  const top = Math.min(bottom(inner) - 8, inner.y + 36);
  const rows = [
    {
      name: words.memory,
      used: words.used(gauges.memory, gauges.memoryMax),
      fill: part(gauges.memory, gauges.memoryMax),
    },
    { name: words.gaugeCpu, used: words.cpuOf(gauges), fill: part(gauges.cpu, gauges.cpuMax) },
  ].filter((_row, i) => i === 0 || top + i * STEP + 12 <= bottom(inner));
  const bar = { x: inner.x + 6, width: inner.width - 14, height: 6 };
  return (
    <Thing
      id={gauges.id}
      label={rows.map(({ name, used }) => `${name}: ${used}`).join(', ')}
      className="gauges"
    >
      <rect x={inner.x} y={top - 16} width={inner.width} height={STEP * rows.length} className="row-hit" />
      {rows.map(({ name, used, fill }, i) => (
        <g key={name}>
          <Text x={inner.x + 6} y={top + i * STEP} room={inner.width - 10} size="small">
            {`${name} ${used}`}
          </Text>
          {fill !== null && top + i * STEP + 12 <= bottom(inner) && (
            <Bar rect={{ ...bar, y: top + i * STEP + 6 }} part={fill} />
          )}
        </g>
      ))}
    </Thing>
  );
}
