import type { Device } from '../scene/engine-room.ts';
import { useStage } from './context.ts';
import { bottom, middleX, middleY, type Rect } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { widthOf } from './layout/text.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** Processor, memory and network card; the disk is drawn with what lies on it. */
export function Devices({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words } = useStage();
  const { cpu, memory, network } = layout.devices;
  const device = (
    id: 'cpu' | 'memory' | 'network',
    rect: Rect,
    title: string,
    detail: string,
    load?: Device,
  ) => (
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
      {load && <Shares load={load} rect={rect} />}
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
  const { room } = scene;
  const fits = (text: string, rect: Rect, size: number) => widthOf(text, size) <= rect.width - 6;
  const fitting = (text: string, rect: Rect) => (fits(text, rect, 12.5) ? text : '');
  const memoryUse = words.used(room.memory.used, room.memory.total);
  const cpuUse = words.cpuOf({ cpu: room.cpu.used, cpuMax: room.cpu.total });
  return (
    <>
      {cpu.width > 0 &&
        device(
          'cpu',
          cpu,
          fits(words.cpu, cpu, 13) ? words.cpu : words.gaugeCpu,
          fitting(cpuUse, cpu),
          room.cpu,
        )}
      {memory.width > 0 && device('memory', memory, words.memory, fitting(memoryUse, memory), room.memory)}
      {device('network', network, words.name('device:network'), '')}
    </>
  );
}

/** A bar at the foot of a device: how much of it is in use, and by which container. */
function Shares({ load, rect }: { readonly load: Device; readonly rect: Rect }) {
  if (rect.height < 60) return null;
  const bar = { x: rect.x + 10, y: bottom(rect) - 15, width: rect.width - 20, height: 7 };
  const widthFor = (used: number) => Math.min(bar.width, (used / load.total) * bar.width);
  let x = bar.x + widthFor(load.used - load.shares.reduce((sum, { used }) => sum + used, 0));
  return (
    <>
      <rect {...bar} rx={3.5} className="gauge" />
      {x > bar.x && <rect {...bar} width={x - bar.x} rx={3.5} className="share-host" />}
      {load.shares.map(({ id, hue, used }) => {
        const width = widthFor(used);
        const at = x;
        x += width;
        return width < 0.5 ? null : (
          <rect key={id} {...bar} x={at} width={width} className={`gauge-used hue-${hue}`} />
        );
      })}
    </>
  );
}
