import type { Scene } from '../../scene/scene.ts';
import { type MachineLayout, layoutMachine } from './machine-layout.ts';
import { type TripLayout, layoutTrip } from './trip-layout.ts';
import type { Rect } from './geometry.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface StageLayout {
  readonly size: Size;
  /** True where there is room for one view and a strip of the other. */
  readonly isLow: boolean;
  readonly tripTitle: Rect;
  readonly machineTitle: Rect;
  readonly trip: TripLayout;
  readonly machine: MachineLayout;
}

const STRIP = 44;
/** Below this height there is room for one view and a strip of the other. */
const LOW = 520;

/** The size that the picture is drawn for; a larger one is not more picture, but a larger picture. */
const DRAWN_FOR: Size = { width: 900, height: 720 };
const LARGEST = 1.6;
const NARROWEST = 320;
/** With less room than this nothing is laid out: the picture is drawn for so much and shown smaller. */
const LEAST: Size = { width: 260, height: 120 };

/**
 * How many times larger than drawn the picture shows: it grows with a large screen, and with the reader's text. Below 1
 * it is in a place in which its boxes would have no room.
 */
export function zoomOf(size: Size, textScale: number): number {
  const fits = Math.min(size.width / DRAWN_FOR.width, size.height / DRAWN_FOR.height);
  const wanted = Math.min(LARGEST, Math.max(1, fits)) * textScale;
  const least = Math.min(1, size.width / LEAST.width, size.height / LEAST.height);
  // On a small screen there must be room for the boxes beside each other.
  return Math.max(least, Math.min(wanted, size.width / NARROWEST));
}

/**
 * Lays out both views. `lean` says where the room goes: 0 the trip, 1 the machine, between them on the way. The same
 * arguments give the same picture, at any size.
 */
export function layoutStage(scene: Scene, size: Size, lean: number): StageLayout {
  const pad = size.width < 560 ? 10 : 26;
  const top = size.width < 560 ? 4 : 14;
  const title = size.width < 560 ? 20 : 24;
  const width = Math.max(0, size.width - 2 * pad);
  const whole = Math.max(0, size.height - 2 * top - 2 * title);
  const isLow = size.height < LOW;
  const gap = isLow ? 6 : 14;
  const forTrip = isLow ? Math.max(STRIP, whole - gap - STRIP) : Math.min(300, Math.max(200, whole * 0.41));
  const tripHeight = forTrip + (STRIP - forTrip) * lean;
  const tripTitle = { x: pad, y: top, width, height: title };
  const trip = { x: pad, y: top + title, width, height: tripHeight };
  const machineTitle = { x: pad, y: trip.y + tripHeight + gap, width, height: title };
  const machine = {
    x: pad,
    y: machineTitle.y + title,
    width,
    height: Math.max(STRIP, size.height - top - machineTitle.y - title),
  };
  return {
    size,
    isLow,
    tripTitle,
    machineTitle,
    trip: layoutTrip(trip),
    machine: layoutMachine(machine, scene.room, scene.deck),
  };
}
