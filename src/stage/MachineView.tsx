import { ContainerColumn } from './ContainerColumn.tsx';
import { useStage } from './context.ts';
import { Disk } from './Disk.tsx';
import { FlowPath } from './FlowPath.tsx';
import { bottom, middleX, middleY, type Rect, right } from './layout/geometry.ts';
import { wrapped } from './layout/text.ts';
import { gaugesTop, type MachineLayout } from './layout/machine-layout.ts';
import { OtherContainers } from './OtherContainers.tsx';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';
import type { ThingId } from '../scene/thing.ts';

/** More than this beating at once is restless. */
const MOST_PULSES = 3;

/** The machine: software, the one kernel under it, and the hardware that only the kernel reaches. */
export function MachineView({ layout }: { readonly layout: MachineLayout }) {
  return layout.mode === 'strip' ? <MachineStrip layout={layout} /> : <WholeMachine layout={layout} />;
}

function WholeMachine({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words } = useStage();
  return (
    <g className="machine">
      <Strata layout={layout} />
      {layout.apps.map(({ id, rect }) => (
        <SmallBox key={id} id={id} rect={rect} name={words.name(id)} />
      ))}
      <DockerServer layout={layout} />
      {layout.helpers.map(({ id, rect }) => (
        <SmallBox key={id} id={id} rect={rect} name={words.name(id)} mono />
      ))}
      {layout.columns.map((column, i) => (
        <ContainerColumn
          key={column.box?.id ?? 'expected'}
          column={column}
          layout={layout}
          pulses={i >= layout.columns.length - MOST_PULSES}
        />
      ))}
      {layout.others && <OtherContainers boxes={layout.others.boxes} rect={layout.others.rect} />}
      {layout.columns.length === 0 && <NoContainers layout={layout} />}
      <Devices layout={layout} />
      <Disk layout={layout} stacks={scene.room.stacks} />
      {scene.room.flow && !scene.atRest && <FlowPath flow={scene.room.flow} layout={layout} />}
    </g>
  );
}

function Strata({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words } = useStage();
  const { frame, software, kernel, hardware, band, gate, margin } = layout;
  const x = frame.x + (margin > 60 ? 16 : 9);
  const isTall = kernel.height > 150;
  const hasRows = layout.columns.some(({ box }) => (box?.walls.length ?? 0) > 0);
  return (
    <>
      <path d={roundedTop(software)} className="stratum-software" />
      <rect {...kernel} className="stratum-kernel" />
      <path d={roundedBottom(hardware)} className="stratum-hardware" />
      {band.height > 0 && (
        <>
          <rect {...band} className="kernel-band" />
          <Text x={middleX(band)} y={middleY(band) + 4.5} room={band.width} face="bold" anchor="middle">
            {words.oneKernel}
          </Text>
        </>
      )}
      <text x={x} y={software.y + 20} className="text stratum-name">
        {words.software}
      </text>
      <Thing id="kernel" label={words.kernel} className="kernel-thing">
        <path d={`M${frame.x} ${gate}H${right(frame)}`} className="gate-hit" />
        <path d={`M${frame.x} ${gate}H${right(frame)}`} className="gate" />
        <text x={x} y={kernel.y + 24} className="text stratum-name">
          {words.kernel}
        </text>
      </Thing>
      <text x={x} y={hardware.y + 20} className="text stratum-name">
        {words.hardware}
      </text>
      {margin > 120 && isTall && hasRows && (
        <>
          <Text x={x} y={kernel.y + 48} room={margin} face="bold" tone="ink-2">
            {words.namespaces.title}
          </Text>
          <Text x={x} y={kernel.y + 66} room={margin} tone="ink-2">
            {words.namespaces.subtitle}
          </Text>
          <Text x={x} y={gaugesTop(layout) + 4} room={margin} face="bold" tone="ink-2">
            {words.cgroups.title}
          </Text>
          <Text x={x} y={gaugesTop(layout) + 22} room={margin} tone="ink-2">
            {words.cgroups.subtitle}
          </Text>
        </>
      )}
      {margin > 120 && !hasRows && scene.deck < 3 && (
        <SentenceIn
          x={x}
          y={kernel.y + 48}
          room={layout.daemon.x - x - 16}
          text={words.gate}
          lines={Math.floor((kernel.height - 40) / 18)}
        />
      )}
    </>
  );
}

function SentenceIn({
  x,
  y,
  room,
  text,
  lines,
}: {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly text: string;
  readonly lines: number;
}) {
  return (
    <>
      {wrapped(text, room, 13)
        .slice(0, lines)
        .map((row, i) => (
          <Text key={row} x={x} y={y + i * 18} room={room + 10} tone="ink-2">
            {row}
          </Text>
        ))}
    </>
  );
}

function DockerServer({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words } = useStage();
  const rect = layout.daemon;
  const isSmall = rect.height < 40;
  const lines = words.dockerServer.split(' ');
  return (
    <Thing
      id="daemon"
      label={`${words.dockerServer}: ${words.activity(scene.trip.daemon)}`}
      className="participant"
    >
      <rect {...rect} rx={8} className="box" />
      {(isSmall ? [words.dockerServer] : lines).map((line, i, all) => (
        <Text
          key={line}
          x={middleX(rect)}
          y={middleY(rect) + 5 + (i - (all.length - 1) / 2) * 17}
          room={rect.width - 4}
          face="bold"
          anchor="middle"
        >
          {line}
        </Text>
      ))}
    </Thing>
  );
}

function SmallBox({
  id,
  rect,
  name,
  mono = false,
}: {
  readonly id: ThingId;
  readonly rect: Rect;
  readonly name: string;
  readonly mono?: boolean;
}) {
  return (
    <Thing id={id} label={name} className="small-box">
      <rect {...rect} rx={6} className="box" />
      <Text
        x={middleX(rect)}
        y={middleY(rect) + 4.5}
        room={rect.width - 6}
        size={mono ? 'small' : 'label'}
        anchor="middle"
      >
        {name}
      </Text>
    </Thing>
  );
}

function NoContainers({ layout }: { readonly layout: MachineLayout }) {
  const { words } = useStage();
  const x = right(layout.daemon) + 18;
  const rect = {
    x,
    y: layout.daemon.y,
    width: Math.min(236, right(layout.frame) - 14 - x),
    height: layout.software.height - 40,
  };
  return (
    <Text x={rect.x + 4} y={middleY(rect) + 4} room={rect.width} tone="ink-3">
      {words.noContainers}
    </Text>
  );
}

function Devices({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words } = useStage();
  const { cpu, memory, network } = layout.devices;
  const device = (id: 'cpu' | 'memory' | 'network', rect: Rect, title: string, detail: string) => (
    <Thing
      id={`device:${id}`}
      label={[title, detail].filter((part) => part !== '').join(', ')}
      className="device"
    >
      <rect {...rect} rx={8} className="box" />
      <Text
        x={middleX(rect)}
        y={middleY(rect) + (detail !== '' && rect.height > 44 ? -3 : 4.5)}
        room={rect.width - 6}
        anchor="middle"
      >
        {title}
      </Text>
      {detail !== '' && rect.height > 44 && (
        <Text
          x={middleX(rect)}
          y={middleY(rect) + 15}
          room={rect.width - 6}
          size="small"
          tone="ink-2"
          anchor="middle"
        >
          {detail}
        </Text>
      )}
    </Thing>
  );
  const { used, total } = scene.room.memory;
  return (
    <>
      {cpu.width > 0 && device('cpu', cpu, words.cpu, '')}
      {memory.width > 0 && device('memory', memory, words.memory, words.used(used, total))}
      {device('network', network, words.name('device:network'), '')}
    </>
  );
}

function MachineStrip({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words } = useStage();
  const { frame } = layout;
  const y = middleY(frame) + 5;
  let x = frame.x + 14;
  return (
    <g className="machine-strip">
      <rect {...frame} rx={8} className="stratum-software" />
      <path d={`M${frame.x} ${bottom(frame)}H${right(frame)}`} className="gate" />
      {scene.room.containers.length === 0 && (
        <Text x={x} y={y} room={frame.width - 28} tone="ink-3">
          {words.noContainers}
        </Text>
      )}
      {scene.room.containers.slice(-4).map((box) => {
        const width = Math.min(150, (frame.width - 28 - 24) / Math.min(4, scene.room.containers.length));
        const at = x;
        x += width + 8;
        return (
          <Thing
            key={box.id}
            id={box.id}
            label={`${box.name}, ${words.status(box)}`}
            className={`container container-${box.isAlive ? 'alive' : box.status} hue-${box.hue}`}
          >
            <rect
              x={at}
              y={frame.y + 8}
              width={width}
              height={frame.height - 16}
              rx={6}
              className="container-body"
            />
            <Text x={at + 8} y={y} room={width - 14} size="small" face="bold" tone="hue">
              {box.name}
            </Text>
          </Thing>
        );
      })}
    </g>
  );
}

function roundedTop({ x, y, width, height }: Rect): string {
  return `M${x} ${y + height}V${y + 8}q0-8 8-8h${width - 16}q8 0 8 8V${y + height}Z`;
}

function roundedBottom({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height - 8}q0 8-8 8h${-(width - 16)}q-8 0-8-8Z`;
}
