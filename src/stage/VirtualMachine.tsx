import { useStage } from './context.ts';
import { right } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { widthOf, wrapped } from './layout/text.ts';
import { KernelName } from './KernelName.tsx';
import { Text } from './Text.tsx';

/** The virtual machine on a Mac or on Windows: the Docker server, its containers, and a Linux kernel of its own. */
export function VirtualMachine({
  layout,
  virtual,
  nameX,
}: {
  readonly layout: MachineLayout;
  readonly virtual: NonNullable<MachineLayout['virtual']>;
  /** Where the names of the strata begin. */
  readonly nameX: number;
}) {
  const { scene, words } = useStage();
  const { around } = scene.room;
  const { rect, band } = virtual;
  const x = layout.daemon.x + 2;
  const name = widthOf(words.virtual, 13, 'bold');
  return (
    <g className="virtual">
      {around !== null &&
        // In capitals, and wide: in two lines where the machine stands close by.
        wrapped(words.kernelOf(around), (rect.x - nameX - 6) / 1.3, 12.5, 'bold').map((line, i) => (
          <text
            key={line}
            x={nameX}
            y={layout.kernel.y + 24 + i * 15}
            className="text stratum-name"
            aria-hidden="true"
          >
            {line}
          </text>
        ))}
      <Text x={right(rect) - 10} y={rect.y + 13} room={name + 4} face="bold" anchor="end" tone="ink-2">
        {words.virtual}
      </Text>
      {band.height > 0 && (
        <>
          <rect {...band} className="kernel-band" />
          {layout.kernel.height > 150 && <KernelName band={band} layout={layout} />}
          <text x={x} y={layout.kernel.y + 24} className="text stratum-name">
            {words.linuxKernel}
          </text>
        </>
      )}
      <rect {...rect} rx={8} className="virtual-frame" />
    </g>
  );
}
