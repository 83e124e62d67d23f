import { useStage } from './context.ts';
import { middleX, middleY, type Rect } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { widthOf } from './layout/text.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** Processor, memory and network card; the disk is drawn with what lies on it. */
export function Devices({ layout }: { readonly layout: MachineLayout }) {
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
  const fits = (text: string, rect: Rect, size: number) => widthOf(text, size) <= rect.width - 6;
  const use = words.used(used, total);
  return (
    <>
      {cpu.width > 0 && device('cpu', cpu, fits(words.cpu, cpu, 13) ? words.cpu : words.gaugeCpu, '')}
      {memory.width > 0 && device('memory', memory, words.memory, fits(use, memory, 12.5) ? use : '')}
      {device('network', network, words.name('device:network'), '')}
    </>
  );
}
