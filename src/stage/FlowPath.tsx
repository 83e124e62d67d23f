import type { Flow, FlowEnd } from '../scene/flow.ts';
import type { ThingId } from '../scene/thing.ts';
import { useStage } from './context.ts';
import { Label } from './Label.tsx';
import { layoutDisk } from './layout/disk-layout.ts';
import { middleX, middleY, pathOf, type Point, type Rect, right } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { softwareEnd } from './layout/software-end.ts';
import { Traveller } from './Traveller.tsx';

/** The way of a step through the machine: down through the gate, along inside the kernel, to the device; or back. */
export function FlowPath({ flow, layout }: { readonly flow: Flow; readonly layout: MachineLayout }) {
  const { scene } = useStage();
  const points = wayOf(flow, layout, scene.room.stacks);
  if (points.length < 2) return null;
  const gate = points.find(({ y }) => Math.abs(y - layout.gate) < 1);
  const at = flow.from.at === 'software' ? points[0] : points.at(-1);
  return (
    <g className="token flow" aria-hidden="true">
      <path d={pathOf(points)} className="wire-now" />
      <Traveller points={points} look={scene.token?.kind === 'layer' ? 'plate' : 'dot'} />
      {flow.call !== null && (
        <Label
          at={{ x: within(gate?.x ?? at?.x ?? 0, layout.frame), y: layout.gate }}
          room={150}
          outlined={false}
          above={false}
        >
          {flow.call}
        </Label>
      )}
    </g>
  );
}

/** px that half of a call's name takes. */
const HALF_NAME = 52;

/** The place for a label, with all of it inside the machine. */
function within(x: number, frame: Rect): number {
  return Math.min(right(frame) - HALF_NAME, Math.max(frame.x + HALF_NAME, x));
}

function wayOf(
  flow: Flow,
  layout: MachineLayout,
  stacks: Parameters<typeof layoutDisk>[1],
): readonly Point[] {
  const from = endOf(flow.from, layout, stacks);
  const to = endOf(flow.to, layout, stacks);
  const [first] = from;
  const [last] = to;
  if (!first || !last) return [];
  // Inside the kernel the way runs level, at a height of its own, clear of the rows.
  const level = layout.band.height > 0 ? layout.band.y - 7 : layout.gate + layout.kernel.height / 2;
  if (flow.to.at === 'kernel') return [first, { x: first.x, y: layout.gate + 16 }];
  const down: Point[] = [...from.toReversed(), { x: first.x, y: level }, { x: last.x, y: level }, ...to];
  return down.filter((point, i) => i === 0 || point.x !== down[i - 1]?.x || point.y !== down[i - 1]?.y);
}

/** Where a way ends: the point under the kernel or over it, and from there on inwards; none where it is not drawn. */
function endOf(
  end: FlowEnd,
  layout: MachineLayout,
  stacks: Parameters<typeof layoutDisk>[1],
): readonly Point[] {
  switch (end.at) {
    case 'kernel':
      return [{ x: 0, y: layout.gate }];
    case 'network':
      return [topOf(layout.devices.network)];
    case 'software':
      return [softwareEnd(end.thing, layout)].filter((point) => point !== null);
    case 'disk': {
      const plate = plateAt(end.plate, layout, stacks);
      if (plate === null) return [topOf(layout.disk)];
      // A plate under others is reached from its side.
      if (plate.y < layout.shelf.y + 12) return [topOf(plate)];
      const y = middleY(plate);
      return [
        { x: right(plate) + 5, y },
        { x: right(plate) - 4, y },
      ];
    }
  }
}

function plateAt(
  plate: ThingId | null,
  layout: MachineLayout,
  stacks: Parameters<typeof layoutDisk>[1],
): Rect | null {
  if (plate === null) return null;
  for (const { stack, plates, own } of layoutDisk(layout.shelf, stacks).stacks) {
    if (stack.id === plate) return plates.at(-1) ?? null;
    const layer = stack.plates.findIndex(({ id, shared }) => id === plate && !shared);
    if (layer >= 0) return plates[layer] ?? null;
    const mine = stack.own.findIndex(({ id }) => id === plate);
    if (mine >= 0) return own[mine - (stack.own.length - own.length)] ?? null;
  }
  return null;
}

function topOf(rect: Rect): Point {
  return { x: middleX(rect), y: rect.y };
}
