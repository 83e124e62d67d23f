import type { ContainerBox } from '../scene/container-box.ts';
import { lifeOf, processLifeOf } from '../scene/life.ts';
import { useStage } from './context.ts';
import { KernelRows } from './KernelRows.tsx';
import { LifeMark } from './LifeMark.tsx';
import { bottom, boxPath, type Rect } from './layout/geometry.ts';
import type { Column, MachineLayout } from './layout/machine-layout.ts';
import { widthOf } from './layout/text.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';
import { MovingPath } from './moving.tsx';

/** One container: its box among the software, its walls down into the kernel, its rows and gauges between them. */
export function ContainerColumn({
  column,
  layout,
  pulses,
}: {
  readonly column: Column;
  readonly layout: MachineLayout;
  readonly pulses: boolean;
}) {
  const { viewpoint } = useStage();
  const { box } = column;
  if (box === null) return <ExpectedPlace rect={column.rect} />;
  return (
    <g className={`hue-${box.hue} ${viewpoint?.beyond.has(box.id) ? 'is-beyond' : ''}`}>
      {box.walls.length > 0 && <Walls box={box} wall={column.wall} />}
      <BuiltThing box={box} rect={column.rect} pulses={pulses} />
      {box.walls.length > 0 && <KernelRows box={box} column={column} layout={layout} />}
    </g>
  );
}

function ExpectedPlace({ rect }: { readonly rect: Rect }) {
  const { scene, words } = useStage();
  const expected = scene.room.expected;
  const isSmall = rect.width < 120;
  return (
    <g className={`hue-${expected?.hue ?? 1}`}>
      <rect {...rect} rx={8} className="container-expected" />
      <Text
        x={rect.x + rect.width / 2}
        y={rect.y + rect.height / 2 + 4}
        room={rect.width - 12}
        size={isSmall ? 'small' : 'label'}
        anchor="middle"
        tone="ink-2"
      >
        {words.expected}
      </Text>
    </g>
  );
}

function BuiltThing({
  box,
  rect,
  pulses,
}: {
  readonly box: ContainerBox;
  readonly rect: Rect;
  readonly pulses: boolean;
}) {
  const { words } = useStage();
  const life = lifeOf(box);
  const isAlive = life === 'alive';
  const room = rect.width - 22;
  const tone = isAlive ? 'on-hue' : life === 'exited' || life === 'dead' ? 'ink-2' : 'hue';
  const hasRoom = rect.height > 74;
  const process = box.processes[0];
  const isLow = rect.height < 62;
  const showsProcess = process !== undefined && !isLow;
  // What the daemon has not heard of yet is over all the same.
  const told =
    life === 'exited' && box.status === 'running' ? words.processLife('zombie') : words.status(box);
  const named = process ? words.process(process.name, process.inside) : '';
  const short = widthOf(named, 12.5, 'mono') <= room ? named : (process?.name ?? '');
  const body: Rect = { ...rect, x: 0, y: 0 };
  const built = (
    <Thing
      id={box.id}
      label={`${box.name}, ${words.fromImage(box.image)}, ${words.status(box)}`}
      className={`container container-${life} ${box.change === 'removed' ? 'container-going' : ''}`}
      at={rect}
    >
      <rect {...body} rx={8} className="container-body" />
      {!isAlive && <LifeMark life={life} x={rect.width - 17} y={isLow ? 14 : 17} over={body} />}
      {box.change === 'created' && <Filling rect={body} />}
      {isAlive && pulses && <rect {...body} rx={8} className="container-pulse" />}
      <Text
        x={11}
        y={isLow ? 19 : 22}
        room={room - 14}
        size={isLow ? 'label' : 'title'}
        face="bold"
        tone={tone}
      >
        {box.name}
      </Text>
      {hasRoom && (
        <Text x={11} y={41} room={room} tone={tone}>
          {life === 'paused' ? words.status(box) : words.fromImage(box.image)}
        </Text>
      )}
      {!showsProcess && (
        <Text
          x={11}
          y={rect.height - (isLow ? 11 : 14)}
          room={room}
          size={isLow ? 'small' : 'label'}
          face={process && life !== 'paused' ? 'mono' : 'bold'}
          tone={tone}
        >
          {process && life !== 'paused' ? short : told}
        </Text>
      )}
    </Thing>
  );
  if (!showsProcess) return built;
  // Beside the box, not in it: a button in a button could not be reached by everyone.
  return (
    <>
      {built}
      <ProcessRow
        box={box}
        rect={{ x: rect.x + 9, y: bottom(rect) - 35, width: rect.width - 18, height: 26 }}
        isAlive={isAlive}
      />
    </>
  );
}

/** A new container fills with its image's colour from the bottom as the playhead moves. */
function Filling({ rect }: { readonly rect: Rect }) {
  const { still } = useStage();
  const shape = (t: number) => boxPath(lowerPart(rect, Math.min(1, Math.max(0, (t - 0.45) / 0.45))), 8);
  return still ? null : <MovingPath shape={shape} className="container-filling" />;
}

/** The lower part of a box, `t` from 0 to 1. */
function lowerPart(rect: Rect, t: number): Rect {
  return { ...rect, y: bottom(rect) - t * rect.height, height: t * rect.height };
}

function ProcessRow({
  box,
  rect,
  isAlive,
}: {
  readonly box: ContainerBox;
  readonly rect: Rect;
  readonly isAlive: boolean;
}) {
  const { words } = useStage();
  const [process, ...more] = box.processes;
  if (!process) return null;
  const life = processLifeOf(process, box);
  const text = words.process(process.name, process.inside);
  const named = life === 'alive' ? text : `${text}, ${words.processLife(life)}`;
  return (
    <Thing id={process.id} label={named} className="process">
      <rect {...rect} rx={5} className={isAlive ? 'process-body' : 'process-body process-waiting'} />
      <LifeMark life={life} x={rect.x + 13} y={rect.y + 13} />
      <Text
        x={rect.x + 25}
        y={rect.y + 17.5}
        room={rect.width - (more.length > 0 ? 62 : 30)}
        size="small"
        face="mono"
        tone={isAlive ? 'on-hue' : 'hue'}
      >
        {box.status === 'paused' ? text : named}
      </Text>
      {more.length > 0 && (
        <Text
          x={rect.x + rect.width - 6}
          y={rect.y + 17.5}
          room={34}
          size="small"
          face="mono"
          anchor="end"
          tone={isAlive ? 'on-hue' : 'hue'}
        >
          {`+${more.length}`}
        </Text>
      )}
    </Thing>
  );
}

const ALL_WALLS = 6;
/** Of a step's time, when the walls have risen. */
const RISEN = 0.8;

/** Walls rise from the kernel: as many namespaces as stand, so high they are. */
function Walls({ box, wall }: { readonly box: ContainerBox; readonly wall: Rect }) {
  const { scene, still } = useStage();
  const event = scene.moment?.event;
  const isRising = event?.type === 'root.pivoted' && scene.deck < 3 && scene.touched.has(box.id);
  const full = Math.min(1, box.walls.length / ALL_WALLS);
  const part = (t: number) => (isRising && !still ? full * Math.min(1, t / RISEN) : full);
  const line = (x: number) => (t: number) => `M${x} ${bottom(wall)}V${bottom(wall) - part(t) * wall.height}`;
  return (
    <g aria-hidden="true">
      <MovingPath shape={(t) => boxPath(lowerPart(wall, part(t)), 0)} className="wall-inside" />
      <MovingPath shape={line(wall.x)} className="wall" />
      <MovingPath shape={line(wall.x + wall.width)} className="wall" />
    </g>
  );
}
