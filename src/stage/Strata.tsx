import { lazy, Suspense } from 'react';
import { useStage } from './context.ts';
import { type Rect, right } from './layout/geometry.ts';
import { KernelName } from './KernelName.tsx';
import type { MachineLayout } from './layout/machine-layout.ts';
import { sentences } from './layout/text.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** Comes on a Mac or on Windows. */
const VirtualMachine = lazy(() =>
  import('./VirtualMachine.tsx').then((module) => ({ default: module.VirtualMachine })),
);

/** The three strata, the gate between the first two, and what is written on them. */
export function Strata({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words } = useStage();
  const { frame, software, kernel, hardware, band, gate, margin, virtual } = layout;
  const { around } = scene.room;
  const x = frame.x + (margin > 60 ? 16 : 9);
  const hasRows = layout.columns.some(({ box }) => (box?.walls.length ?? 0) > 0);
  return (
    <>
      <path d={roundedTop(software)} className="stratum-software" />
      <rect {...kernel} className="stratum-kernel" />
      <path d={roundedBottom(hardware)} className="stratum-hardware" />
      {band.height > 0 && (
        <>
          <rect {...band} className="kernel-band" />
          {around === null && kernel.height > 150 && <KernelName band={band} layout={layout} />}
        </>
      )}
      <text x={x} y={software.y + 20} className="text stratum-name">
        {words.software}
      </text>
      <Thing id="kernel" label={words.kernel} className="kernel-thing">
        <path d={`M${frame.x} ${gate}H${right(frame)}`} className="gate-hit" />
        <path d={`M${frame.x} ${gate}H${right(frame)}`} className="gate" />
        {around === null && (
          <text x={x} y={kernel.y + 24} className="text stratum-name">
            {words.kernel}
          </text>
        )}
      </Thing>
      <text x={x} y={hardware.y + 20} className="text stratum-name">
        {words.hardware}
      </text>
      {virtual && (
        <Suspense fallback={null}>
          <VirtualMachine layout={layout} virtual={virtual} nameX={x} />
        </Suspense>
      )}
      {margin > 120 && !hasRows && scene.deck < 3 && scene.atRest && (
        <SentenceIn
          x={x}
          y={kernel.y + 48}
          room={layout.daemon.x - x - 16}
          text={words.gate}
          lines={Math.floor((kernel.height - 40) / 18)}
        />
      )}
    </>
  );
}

function SentenceIn({
  x,
  y,
  room,
  text,
  lines,
}: {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly text: string;
  readonly lines: number;
}) {
  return (
    <>
      {sentences(text, room, 13, lines).map((row, i) => (
        <Text key={row} x={x} y={y + i * 18} room={room + 10} tone="ink-2">
          {row}
        </Text>
      ))}
    </>
  );
}

function roundedTop({ x, y, width, height }: Rect): string {
  return `M${x} ${y + height}V${y + 8}q0-8 8-8h${width - 16}q8 0 8 8V${y + height}Z`;
}

function roundedBottom({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height - 8}q0 8-8 8h${-(width - 16)}q-8 0-8-8Z`;
}
