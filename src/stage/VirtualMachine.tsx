import { useStage } from './context.ts';
import { right } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { widthOf } from './layout/text.ts';
import { KernelName } from './KernelName.tsx';
import { Text } from './Text.tsx';
import { WallNames } from './WallNames.tsx';

/** The virtual machine on a Mac or on Windows: the Docker server, its containers, and a Linux kernel of its own. */
export function VirtualMachine({
  layout,
  virtual,
  hasRows,
}: {
  readonly layout: MachineLayout;
  readonly virtual: NonNullable<MachineLayout['virtual']>;
  readonly hasRows: boolean;
}) {
  const { words } = useStage();
  const { rect, band } = virtual;
  const x = layout.daemon.x + 2;
  const name = widthOf(words.virtual, 13, 'bold');
  return (
    <g className="virtual">
      <Text x={right(rect) - 10} y={rect.y + 13} room={name + 4} face="bold" anchor="end" tone="ink-2">
        {words.virtual}
      </Text>
      {band.height > 0 && (
        <>
          <rect {...band} className="kernel-band" />
          <KernelName band={band} layout={layout} />
          <text x={x} y={layout.kernel.y + 24} className="text stratum-name">
            {words.linuxKernel}
          </text>
        </>
      )}
      <rect {...rect} rx={8} className="virtual-frame" />
      {hasRows && <WallNames x={x} room={layout.daemon.width} layout={layout} />}
    </g>
  );
}
