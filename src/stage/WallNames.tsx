import { useStage } from './context.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { gaugesTop } from './layout/row-layout.ts';
import { Text } from './Text.tsx';

/** What stands beside the rows and gauges of the containers: what they are. */
export function WallNames({
  x,
  room,
  layout,
}: {
  readonly x: number;
  readonly room: number;
  readonly layout: MachineLayout;
}) {
  const { words } = useStage();
  const { namespaces, cgroups } = words;
  const rows = [
    { named: namespaces, y: layout.kernel.y + 48 },
    { named: cgroups, y: gaugesTop(layout) + 4 },
  ];
  return rows.map(({ named, y }) => (
    <g key={named.title}>
      <Text x={x} y={y} room={room} face="bold" tone="ink-2">
        {named.title}
      </Text>
      <Text x={x} y={y + 18} room={room} tone="ink-2">
        {named.subtitle}
      </Text>
    </g>
  ));
}
