import { useStage } from './context.ts';
import { middleX, middleY, type Rect } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { Text } from './Text.tsx';

/** What the band says: in its middle, or before the containers where bridges stand in it. */
export function KernelName({ band, layout }: { readonly band: Rect; readonly layout: MachineLayout }) {
  const { words } = useStage();
  const { lanes, daemon } = layout;
  return (
    <Text
      x={lanes > 0 ? daemon.x + 56 : middleX(band)}
      y={lanes > 0 ? band.y + 16 : middleY(band) + 4.5}
      room={lanes > 0 ? daemon.width + 14 : band.width}
      face="bold"
      anchor="middle"
    >
      {words.oneKernel}
    </Text>
  );
}
