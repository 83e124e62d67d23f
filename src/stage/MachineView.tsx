import { lazy, Suspense } from 'react';
import type { Scene } from '../scene/scene.ts';
import type { ThingId } from '../scene/thing.ts';
import { ContainerColumn } from './ContainerColumn.tsx';
import { useStage } from './context.ts';
import { Devices } from './Devices.tsx';
import { Disk } from './Disk.tsx';
import { FlowPath } from './FlowPath.tsx';
import { middleX, middleY, type Rect, right } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { MachineStrip } from './MachineStrip.tsx';
import { Strata } from './Strata.tsx';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';
import { WallNames } from './WallNames.tsx';

/** Comes when there are more containers than have room. */
const OtherContainers = lazy(() =>
  import('./OtherContainers.tsx').then((module) => ({ default: module.OtherContainers })),
);

/** More than this beating at once is restless. */
const MOST_PULSES = 3;

/** Comes when there is more than one place that a path could lead to. */
const PathWays = lazy(() => import('./PathWays.tsx').then((module) => ({ default: module.PathWays })));

const drawsPaths = ({ room, deck }: Scene): boolean =>
  room.stacks.length > 1 || deck === 3 || room.stacks[0]?.hue === 0;

/** The machine: software, the one kernel under it, and the hardware that only the kernel reaches. */
export function MachineView({ layout }: { readonly layout: MachineLayout }) {
  return layout.mode === 'strip' ? <MachineStrip layout={layout} /> : <WholeMachine layout={layout} />;
}

function WholeMachine({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words, Connections } = useStage();
  const { hasKept, containers } = scene.room;
  // Where the network is drawn a packet follows it.
  const followsWires = layout.lanes > 0 && scene.moment?.event.type.startsWith('packet.');
  const hasConnections = layout.lanes > 0 || hasKept || containers.some(({ mounts }) => mounts.length > 0);
  const flow = scene.room.flow && !scene.atRest && !followsWires && (
    <FlowPath flow={scene.room.flow} layout={layout} />
  );
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
      {layout.others && (
        <Suspense fallback={null}>
          <OtherContainers boxes={layout.others.boxes} rect={layout.others.rect} />
        </Suspense>
      )}
      {layout.columns.length === 0 && <NoContainers layout={layout} />}
      <Devices layout={layout} />
      <Disk layout={layout} stacks={scene.room.stacks} />
      {hasConnections && (
        <Suspense fallback={null}>
          <Connections layout={layout} />
        </Suspense>
      )}
      {drawsPaths(scene) ? (
        <Suspense fallback={flow}>
          <PathWays layout={layout} otherwise={flow} />
        </Suspense>
      ) : (
        flow
      )}
      <WallNames layout={layout} />
    </g>
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
