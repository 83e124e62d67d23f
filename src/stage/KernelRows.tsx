import { lazy, Suspense } from 'react';
import type { ContainerBox, Gauges, Wall } from '../scene/container-box.ts';
import { useStage } from './context.ts';
import { Bar, part } from './GaugeBar.tsx';
import type { Column, MachineLayout } from './layout/machine-layout.ts';
import { countsProcesses, gaugesTop, LEAST_ROWS, ROW, rowBox, rowPlaces } from './layout/row-layout.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** Comes where there is little room. */
const CompactRows = lazy(() =>
  import('./CompactRows.tsx').then((module) => ({ default: module.CompactRows })),
);

/** px that the names of walls and gauges take, with room and without. */
const WIDE_NAMES = 66;
const NARROW_NAMES = 50;
/** A column narrower than this has the short forms. */
const NARROW = 196;

const namesIn = (room: number): number => (room < NARROW ? NARROW_NAMES : WIDE_NAMES);

/** What the kernel keeps for one container: namespaces as rows of what it sees, control groups as gauges. */
export function KernelRows({
  box,
  column,
  layout,
}: {
  readonly box: ContainerBox;
  readonly column: Column;
  readonly layout: MachineLayout;
}) {
  const { inner } = column;
  if (inner.height < LEAST_ROWS)
    return (
      <Suspense fallback={null}>
        <CompactRows box={box} inner={inner} />
      </Suspense>
    );
  const top = gaugesTop(layout);
  const { walls, folded } = rowPlaces(box, inner, layout);
  const row = (some: readonly Wall[], y: number) => (
    <WallRow key={y} walls={some} box={box} x={inner.x + 8} y={y} room={inner.width - 14} layout={layout} />
  );
  return (
    <>
      {box.walls.map((wall, i) => {
        const y = walls[i] ?? null;
        return y !== null && row([wall], y);
      })}
      {folded && row(box.walls.slice(folded.from), folded.y)}
      <path d={`M${inner.x + 4} ${top - 14}H${inner.x + inner.width - 4}`} className="rows-end" />
      {box.gauges && (
        <GaugeRows
          gauges={box.gauges}
          x={inner.x + 8}
          y={top}
          room={inner.width - 16}
          hasPids={countsProcesses(layout)}
        />
      )}
    </>
  );
}

/** One wall and what is seen through it; where room is short the last row names all the rest. */
function WallRow({
  walls,
  box,
  x,
  y,
  room,
  layout,
}: {
  readonly walls: readonly Wall[];
  readonly box: ContainerBox;
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly layout: MachineLayout;
}) {
  const { scene, words } = useStage();
  const isShort = room < NARROW;
  const isPlain = scene.deck === 1 && !isShort;
  const isOne = walls.length === 1;
  const names = isOne ? namesIn(room) : room;
  const sees = walls.map((wall) => words.sees(wall, box, isShort));
  const now = walls.find(({ id }) => scene.touched.has(id)) ?? walls[0];
  return (
    <Thing
      id={now?.id ?? null}
      label={walls.map(({ type }, i) => `${type}: ${sees[i]}`).join(', ')}
      className="wall-row"
    >
      <rect {...rowBox({ x: x - 4, width: room + 4 }, y, layout)} className="row-hit" />
      <Text x={x} y={y} room={names} size="small" face={isPlain ? 'bold' : 'mono'} tone="hue">
        {walls.map(({ type }) => (isPlain ? words.wall(type) : type)).join(isPlain ? ', ' : ' ')}
      </Text>
      {isOne && (
        <Text x={x + names} y={y} room={room - names} size="small" tone="ink">
          {sees[0] ?? ''}
        </Text>
      )}
    </Thing>
  );
}

function GaugeRows({
  gauges,
  x,
  y,
  room,
  hasPids,
}: {
  readonly gauges: Gauges;
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly hasPids: boolean;
}) {
  const { words } = useStage();
  const rows = [
    {
      name: words.gaugeMemory,
      text: words.used(gauges.memory, gauges.memoryMax),
      part: part(gauges.memory, gauges.memoryMax),
    },
    { name: words.gaugeCpu, text: words.cpuOf(gauges), part: part(gauges.cpu, gauges.cpuMax) },
    ...(hasPids
      ? [{ name: words.gaugePids, text: words.pidsOf(gauges), part: part(gauges.pids, gauges.pidsMax) }]
      : []),
  ];
  const names = namesIn(room);
  const hasBar = (fill: number | null) => fill !== null && room > NARROW;
  return (
    <Thing
      id={gauges.id}
      label={rows.map(({ name, text }) => `${name}: ${text}`).join(', ')}
      className="gauges"
    >
      <rect x={x - 4} y={y - 8} width={room + 8} height={rows.length * ROW} className="row-hit" />
      {rows.map(({ name, text, part: fill }, i) => (
        <g key={name}>
          <Text x={x} y={y + 6 + i * ROW} room={names} size="small">
            {name}
          </Text>
          {fill !== null && room > NARROW && (
            <Bar rect={{ x: x + names, y: y - 2 + i * ROW, width: 50, height: 9 }} part={fill} />
          )}
          <Text
            x={x + names + (hasBar(fill) ? 58 : 0)}
            y={y + 6 + i * ROW}
            room={room - names - (hasBar(fill) ? 58 : 0)}
            size="small"
          >
            {text}
          </Text>
        </g>
      ))}
    </Thing>
  );
}
