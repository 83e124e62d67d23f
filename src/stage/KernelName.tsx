import { useStage } from './context.ts';
import { middleX, middleY, type Rect, right } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { Text } from './Text.tsx';

/** What the band says: in its middle, or before the containers where bridges stand in it. */
export function KernelName({ band, layout }: { readonly band: Rect; readonly layout: MachineLayout }) {
  const { words } = useStage();
  const { lanes, daemon, virtual, frame } = layout;
  const end = right(daemon) + 8;
  // Beside a picture that is narrow the daemon is, too; the name begins further left then, where it may.
  const room = virtual ? daemon.width + 14 : end - frame.x - 12;
  return (
    <Text
      x={lanes > 0 ? (virtual ? daemon.x + 56 : end) : middleX(band)}
      y={lanes > 0 ? band.y + 16 : middleY(band) + 4.5}
      room={lanes > 0 ? room : band.width}
      face="bold"
      anchor={lanes > 0 && !virtual ? 'end' : 'middle'}
    >
      {words.oneKernel}
    </Text>
  );
}
