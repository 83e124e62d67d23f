import type { PacketWay, Stop } from '../../scene/packet-way.ts';
import { bottom, middleX, middleY, type Point, right } from './geometry.ts';
import type { MachineLayout } from './machine-layout.ts';
import { type NetworkLayout, trackOf } from './network-layout.ts';
import { softwareEnd } from './software-end.ts';

/** The line that a packet draws: all of its way by now, and the part of it that this step adds. */
export interface PacketPoints {
  readonly whole: readonly Point[];
  readonly part: readonly Point[];
}

/** Lays a packet's way out. What has no place is left out; fewer than two points are nothing to draw. */
export function packetPoints(way: PacketWay, net: NetworkLayout, layout: MachineLayout): PacketPoints {
  const all: { readonly stop: number; readonly point: Point }[] = [];
  // An answer is laid out as the question was, and read from its other end.
  const stops = way.isAnswer ? way.stops.toReversed() : way.stops;
  for (const [stop, one] of stops.entries()) {
    const before = all.at(-1)?.point ?? null;
    for (const point of pointsOf(one, stops[stop + 1] ?? stops[stop - 1], before, net, layout))
      if (all.at(-1)?.point.x !== point.x || all.at(-1)?.point.y !== point.y) all.push({ stop, point });
  }
  if (way.isAnswer) {
    const whole = all.map(({ point }) => point).toReversed();
    return { whole, part: whole };
  }
  const first = all.findLastIndex(({ stop }) => stop <= way.from);
  const points = all.map(({ point }) => point);
  return { whole: points, part: points.slice(Math.max(0, first)) };
}

/** The points that a stop adds, seen from the point before it. */
function pointsOf(
  stop: Stop,
  beside: Stop | undefined,
  before: Point | null,
  net: NetworkLayout,
  layout: MachineLayout,
): readonly Point[] {
  switch (stop.at) {
    case 'software': {
      const cable = beside && 'cable' in beside ? beside.cable : null;
      const line = net.lines.find(({ cable: { outside } }) => outside === cable);
      const column = layout.columns.find(({ box }) => box?.id === stop.thing);
      if (line && column) return [{ x: line.x, y: bottom(column.rect) - 3 }];
      const end = softwareEnd(stop.thing, layout);
      return end ? [end] : [];
    }
    case 'loopback':
      return before ? [{ x: before.x, y: net.loopback }] : [];
    case 'rule': {
      const tag = net.tags.find(({ rule }) => rule.id === stop.id);
      if (!tag) return [];
      const { rect } = tag;
      const y = trackOf(tag);
      if (before === null) return [{ x: middleX(rect), y }];
      const isOver = before.x > rect.x + 6 && before.x < right(rect) - 6;
      const x = isOver ? before.x : middleX(rect);
      return [
        { x, y: before.y },
        { x, y },
        { x: right(rect), y },
      ];
    }
    case 'bridge': {
      const bar = net.bars.find(({ bridge }) => bridge.name === stop.name);
      if (!bar) return [];
      const y = trackOf(bar);
      const x = bar.rect.x + 12;
      // From above, where no rule has led it.
      return before && before.x < bar.rect.x && Math.abs(before.y - y) > 1
        ? [
            { x: before.x, y: net.loopback },
            { x, y: net.loopback },
            { x, y },
          ]
        : [{ x, y }];
    }
    case 'port': {
      const line = net.lines.find(({ cable }) => cable.outside === stop.cable);
      if (line) return turned(before, { x: line.x, y: trackOf(line.bar) });
      const crowd = net.crowds[0];
      return crowd ? turned(before, { x: crowd.x, y: trackOf(crowd.bar) }) : [];
    }
    case 'inside': {
      const line = net.lines.find(({ cable }) => cable.outside === stop.cable);
      if (line) return [{ x: line.x, y: line.top }];
      const crowd = net.crowds[0];
      return crowd ? [{ x: crowd.x, y: crowd.top }] : [];
    }
    case 'card': {
      const { network } = layout.devices;
      const y = net.card ? middleY(net.card) : layout.hardware.y;
      const x = middleX(net.card ?? network);
      return [...(before ? turned(before, { x, y }) : []), { x, y: network.y }];
    }
  }
}

/** On to a point of another bar: along the first to its end at the left, and back on the other. */
function turned(before: Point | null, to: Point): readonly Point[] {
  return before === null || before.x === to.x || before.y === to.y ? [to] : [{ x: before.x, y: to.y }, to];
}
