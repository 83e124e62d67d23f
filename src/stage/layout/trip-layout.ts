import { bottom, middleX, middleY, type Point, type Rect, right } from './geometry.ts';

/** The boxes of the trip and the wires between them. */
export interface TripLayout {
  readonly mode: 'wide' | 'narrow' | 'strip';
  readonly frame: Rect;
  readonly computer: Rect;
  readonly client: Rect;
  readonly daemon: Rect;
  readonly store: Rect;
  readonly registry: Rect;
  /** The line between this computer and the network; drawn top to bottom or left to right. */
  readonly border: readonly [Point, Point];
  readonly wires: Readonly<Record<WireName, Wire>>;
}

export type WireName = 'terminal-client' | 'client-daemon' | 'daemon-store' | 'daemon-registry';

/** A wire from its first named end to its second, and the middle of the place where its label stands. */
export interface Wire {
  readonly points: readonly Point[];
  readonly label: Point;
  /** px that the label may be wide. */
  readonly room: number;
}

const STRIP_HEIGHT = 44;

/** Lays out the trip in a frame: as boxes, as boxes for a narrow screen, or as one line of names. */
export function layoutTrip(frame: Rect): TripLayout {
  if (frame.height < 96) return stripLayout(frame);
  return frame.width < 560 ? narrowLayout(frame) : wideLayout(frame);
}

function wideLayout(frame: Rect): TripLayout {
  const pad = Math.max(12, Math.min(18, frame.width * 0.018));
  const unit = (frame.width - 3 * pad) / 100;
  const laneHeight = Math.min(54, frame.height * 0.22);
  const top = frame.y + 34;
  const height = Math.max(56, frame.height - 34 - laneHeight - 6);
  const box = (x: number, width: number): Rect => ({ x, y: top, width, height });
  const client = box(frame.x + pad, unit * 18.5);
  const daemon = box(right(client) + unit * 10.5, unit * 18.5);
  // In a post every letter of a name counts.
  const [cache, hub] = frame.width < 720 ? [20, 16.5] : [22, 14];
  const store = box(right(daemon) + unit * 9.5, unit * cache);
  const computer = { ...frame, width: right(store) + pad - frame.x };
  const registry = box(right(frame) - unit * hub, unit * hub);
  const wireY = top + Math.min(height * 0.55, 84);
  const laneY = bottom(client) + laneHeight / 2;
  const gap = (a: Rect, b: Rect): Wire => ({
    points: [
      { x: right(a), y: wireY },
      { x: b.x, y: wireY },
    ],
    label: { x: (right(a) + b.x) / 2, y: wireY - 14 },
    room: b.x - right(a) + 16,
  });
  const borderX = (right(computer) + registry.x) / 2;
  return {
    mode: 'wide',
    frame,
    computer,
    client,
    daemon,
    store,
    registry,
    border: [
      { x: borderX, y: frame.y + 22 },
      { x: borderX, y: bottom(frame) },
    ],
    wires: {
      'terminal-client': {
        points: [
          { x: frame.x - 40, y: wireY },
          { x: client.x, y: wireY },
        ],
        label: { x: client.x, y: wireY - 14 },
        room: 0,
      },
      'client-daemon': gap(client, daemon),
      'daemon-store': gap(daemon, store),
      'daemon-registry': {
        points: [
          { x: middleX(daemon), y: bottom(daemon) },
          { x: middleX(daemon), y: laneY },
          { x: middleX(registry), y: laneY },
          { x: middleX(registry), y: bottom(registry) },
        ],
        label: { x: middleX(store), y: laneY },
        room: store.width + 40,
      },
    },
  };
}

function narrowLayout(frame: Rect): TripLayout {
  const pad = 8;
  const gap = Math.max(10, frame.width * 0.035);
  const hubHeight = Math.min(54, frame.height * 0.24);
  const registry = { x: frame.x + pad, y: frame.y, width: frame.width - 2 * pad, height: hubHeight };
  const borderY = bottom(registry) + 15;
  const computer = {
    x: frame.x,
    y: borderY + 14,
    width: frame.width,
    height: bottom(frame) - borderY - 14,
  };
  const laneHeight = 34;
  const width = (frame.width - 2 * pad - 2 * gap) / 3;
  const box = (place: number): Rect => ({
    x: frame.x + pad + place * (width + gap),
    y: computer.y + pad,
    width,
    height: Math.max(40, computer.height - pad - laneHeight),
  });
  const [client, daemon, store] = [box(0), box(1), box(2)];
  const laneY = bottom(client) + laneHeight / 2;
  const under = (a: Rect, b: Rect): Wire => ({
    points: [
      { x: middleX(a), y: bottom(a) },
      { x: middleX(a), y: laneY },
      { x: middleX(b), y: laneY },
      { x: middleX(b), y: bottom(b) },
    ],
    label: { x: (middleX(a) + middleX(b)) / 2, y: laneY },
    room: middleX(b) - middleX(a) - 24,
  });
  return {
    mode: 'narrow',
    frame,
    computer,
    client,
    daemon,
    store,
    registry,
    border: [
      { x: frame.x, y: borderY },
      { x: right(frame), y: borderY },
    ],
    wires: {
      'terminal-client': {
        points: [
          { x: middleX(client) - width / 4, y: bottom(frame) + 10 },
          { x: middleX(client) - width / 4, y: bottom(client) },
        ],
        label: { x: middleX(client), y: laneY },
        room: 0,
      },
      'client-daemon': under(client, daemon),
      'daemon-store': under(daemon, store),
      'daemon-registry': {
        points: [
          { x: middleX(daemon), y: daemon.y },
          { x: middleX(daemon), y: bottom(registry) },
        ],
        label: { x: middleX(daemon), y: borderY },
        room: 150,
      },
    },
  };
}

function stripLayout(frame: Rect): TripLayout {
  const strip = { ...frame, height: Math.min(frame.height, STRIP_HEIGHT) };
  const y = strip.y;
  const height = strip.height;
  const unit = strip.width / 100;
  // A name takes what its letters need; what lies between them is wire.
  const nameWidth = strip.width < 560 ? 60 : 62;
  const box = (x: number): Rect => ({ x: strip.x + x * unit, y, width: nameWidth, height });
  const client = box(1.5);
  const daemon = box(22);
  const registry = { ...box(0), x: right(strip) - nameWidth };
  const computer = { ...strip, width: registry.x - strip.x - (strip.width < 560 ? 22 : 56) };
  const store = { ...box(43), width: right(computer) - 8 - (strip.x + 43 * unit) };
  const wireY = middleY(strip);
  const gap = (a: Rect, b: Rect): Wire => ({
    points: [
      { x: right(a), y: wireY },
      { x: b.x - 4, y: wireY },
    ],
    label: { x: (right(a) + b.x) / 2, y: wireY },
    room: 0,
  });
  const borderX = (right(computer) + registry.x) / 2;
  return {
    mode: 'strip',
    frame: strip,
    computer,
    client,
    daemon,
    store,
    registry,
    border: [
      { x: borderX, y: strip.y + 8 },
      { x: borderX, y: bottom(strip) - 8 },
    ],
    wires: {
      'terminal-client': {
        points: [
          { x: strip.x - 40, y: wireY },
          { x: client.x, y: wireY },
        ],
        label: { x: client.x, y: wireY },
        room: 0,
      },
      'client-daemon': gap(client, daemon),
      'daemon-store': gap(daemon, store),
      'daemon-registry': {
        points: [
          { x: middleX(daemon), y: bottom(strip) - 8 },
          { x: middleX(daemon), y: bottom(strip) - 3 },
          { x: registry.x, y: bottom(strip) - 3 },
          { x: registry.x, y: bottom(strip) - 8 },
        ],
        label: { x: right(store), y: wireY },
        room: 0,
      },
    },
  };
}

/** The part of a participant's box that is below its name. */
export function contentOf(rect: Rect, narrow: boolean): Rect {
  const top = narrow ? 28 : 54;
  const side = narrow ? 6 : 13;
  return {
    x: rect.x + side,
    y: rect.y + top,
    width: rect.width - 2 * side,
    height: Math.max(0, rect.height - top - (narrow ? 6 : 12)),
  };
}
