import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneAt } from '../../scene/scene.ts';
import { chapterAt, chaptersOf } from '../../trace/chapter.ts';
import { recorded } from '../../trace/recorded.fixture.ts';
import { layoutDisk } from './disk-layout.ts';
import { bottom, type Rect, right } from './geometry.ts';
import { layoutStage, type StageLayout, zoomOf } from './stage-layout.ts';

const many = Array.from({ length: 12 }, (_, i) => `docker run -d --name c${i} busybox sleep 1000`);
const { steps, initial } = recorded(
  'docker run hello-world',
  'docker pull nginx',
  'docker pull python:3',
  ...many,
);
const chapters = chaptersOf(steps, initial);
const sceneOf = (seq: number, deck: 1 | 2 | 3) =>
  sceneAt(steps, initial, seq, deck, chapterAt(chapters, seq));

const moment = fc.integer({ min: -1, max: steps.length - 1 });
const deck = fc.constantFrom(1 as const, 2 as const, 3 as const);
const size = fc.record({
  width: fc.integer({ min: 300, max: 1400 }),
  height: fc.integer({ min: 260, max: 1100 }),
});
/** Also a window in which hardly anything is left for the picture. */
const anySize = fc.oneof(
  size,
  fc.record({ width: fc.integer({ min: 240, max: 1400 }), height: fc.nat(260) }),
);
const lean = fc.double({ min: 0, max: 1, noNaN: true });

/** Every box of a picture, by name. */
function boxesOf({ trip, machine }: StageLayout): Readonly<Record<string, Rect>> {
  const { client, daemon, store, registry, computer } = trip;
  return {
    client,
    daemon,
    store,
    registry,
    computer,
    software: machine.software,
    kernel: machine.kernel,
    hardware: machine.hardware,
    server: machine.daemon,
    disk: machine.disk,
    ...machine.devices,
    ...Object.fromEntries(machine.apps.map(({ id, rect }) => [id, rect])),
    ...Object.fromEntries(machine.helpers.map(({ id, rect }) => [id, rect])),
    ...Object.fromEntries(machine.columns.map(({ rect }, i) => [`column ${i}`, rect])),
    ...(machine.others ? { others: machine.others.rect } : {}),
  };
}

describe('the layout of the picture', () => {
  it('has no box that has less than no size, in whatever window', () => {
    fc.assert(
      fc.property(moment, deck, anySize, lean, (seq, depth, within, part) => {
        const layout = layoutStage(sceneOf(seq, depth), within, part);
        for (const [name, { width, height }] of Object.entries({
          ...boxesOf(layout),
          frame: layout.trip.frame,
        }))
          expect(Math.min(width, height), `${name} in ${JSON.stringify(within)}`).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every box inside', () => {
    fc.assert(
      fc.property(moment, deck, size, lean, (seq, depth, within, part) => {
        const layout = layoutStage(sceneOf(seq, depth), within, part);
        for (const [name, rect] of Object.entries(boxesOf(layout))) {
          const told = `${name} ${JSON.stringify(rect)} in ${JSON.stringify(within)}`;
          expect(Math.min(rect.x, rect.y), told).toBeGreaterThanOrEqual(0);
          expect(right(rect), told).toBeLessThanOrEqual(within.width + 0.5);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets nothing in software overlap', () => {
    fc.assert(
      fc.property(moment, deck, size, lean, (seq, depth, within, part) => {
        const { machine } = layoutStage(sceneOf(seq, depth), within, part);
        if (machine.mode === 'strip') return;
        const rects = [
          ...machine.apps.map(({ rect }) => rect),
          machine.daemon,
          ...machine.helpers.map(({ rect }) => rect),
          ...(machine.others ? [machine.others.rect] : []),
          ...machine.columns.map(({ rect }) => rect),
        ];
        for (const [i, a] of rects.entries())
          for (const b of rects.slice(i + 1))
            expect(
              right(a) <= b.x + 0.5 ||
                right(b) <= a.x + 0.5 ||
                bottom(a) <= b.y + 0.5 ||
                bottom(b) <= a.y + 0.5,
              `${JSON.stringify(a)} and ${JSON.stringify(b)}`,
            ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('shows each container once: in a column or among the others', () => {
    fc.assert(
      fc.property(moment, size, (seq, within) => {
        const scene = sceneOf(seq, 1);
        const { machine } = layoutStage(scene, within, 1);
        if (machine.mode === 'strip') return;
        const shown = [
          ...machine.columns.flatMap(({ box }) => (box ? [box.id] : [])),
          ...(machine.others?.boxes ?? []).map(({ id }) => id),
        ];
        expect(shown.toSorted()).toEqual(scene.room.containers.map(({ id }) => id).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the plates inside the disk', () => {
    fc.assert(
      fc.property(moment, size, lean, (seq, within, part) => {
        const scene = sceneOf(seq, 1);
        const { machine } = layoutStage(scene, within, part);
        if (machine.mode === 'strip') return;
        for (const { own, plates } of layoutDisk(machine.shelf, scene.room.stacks).stacks)
          for (const rect of [...own, ...plates]) {
            expect(rect.x).toBeGreaterThanOrEqual(machine.disk.x);
            expect(right(rect)).toBeLessThanOrEqual(right(machine.disk) + 0.5);
            expect(rect.y).toBeGreaterThanOrEqual(machine.disk.y);
          }
      }),
      { numRuns: 200 },
    );
  });
});

it('makes the picture larger on a large screen and for a reader who wants larger text, never too narrow', () => {
  expect(zoomOf({ width: 890, height: 722 }, 1)).toBe(1);
  expect(zoomOf({ width: 1240, height: 880 }, 1)).toBeCloseTo(1.22, 1);
  expect(zoomOf({ width: 890, height: 722 }, 1.36)).toBeCloseTo(1.36);
  expect(zoomOf({ width: 4000, height: 3000 }, 1)).toBe(1.6);
  expect(zoomOf({ width: 390, height: 320 }, 1.36)).toBeCloseTo(390 / 320);
  expect(zoomOf({ width: 280, height: 320 }, 1.36)).toBe(1);
  expect(zoomOf({ width: 130, height: 320 }, 1)).toBe(0.5);
});
