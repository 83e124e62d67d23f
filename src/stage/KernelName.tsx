import { useStage } from './context.ts';
import { middleX, middleY, type Rect } from './layout/geometry.ts';
import { widthOf } from './layout/text.ts';
import { Text } from './Text.tsx';

/** What the band says: in its middle, or from `x` on where bridges stand in it. */
export function KernelName({
  band,
  x,
  room,
}: {
  readonly band: Rect;
  readonly x: number | null;
  readonly room: number;
}) {
  const { words } = useStage();
  const isShort = x !== null && widthOf(words.oneKernel, 13, 'bold') > room;
  const place =
    x === null
      ? ({ x: middleX(band), y: middleY(band) + 4.5, room: band.width, anchor: 'middle' } as const)
      : { x, y: band.y + 16, room };
  return (
    <Text {...place} face="bold">
      {isShort ? words.oneKernelShort : words.oneKernel}
    </Text>
  );
}
