import { useStage } from './context.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { gaugesTop } from './layout/row-layout.ts';
import { Text } from './Text.tsx';

/** What stands beside the rows and gauges of the containers: what they are. Lines that lead there pass behind it. */
export function WallNames({ layout }: { readonly layout: MachineLayout }) {
  const { words } = useStage();
  const { namespaces, cgroups } = words;
  const { frame, kernel, margin, virtual, daemon } = layout;
  const hasRows = layout.columns.some(({ box }) => (box?.walls.length ?? 0) > 0);
  if (!hasRows || kernel.height <= 150 || (!virtual && margin <= 120)) return null;
  const x = virtual ? daemon.x + 2 : frame.x + 16;
  const room = virtual ? daemon.width : margin;
  const rows = [
    { named: namespaces, y: kernel.y + 48 },
    { named: cgroups, y: gaugesTop(layout) + 4 },
  ];
  return (
    <g className="wall-names">
      {rows.map(({ named, y }) => (
        <g key={named.title}>
          <Text x={x} y={y} room={room} face="bold" tone="ink-2">
            {named.title}
          </Text>
          <Text x={x} y={y + 18} room={room} tone="ink-2">
            {named.subtitle}
          </Text>
        </g>
      ))}
    </g>
  );
}
