import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentPhase, hasRoomForMarks, indexAt, indexNear, placedPhases, shareAt } from './geometry.ts';
import { placeLabels } from './place-labels.ts';

const phases = [
  { key: 'ask', label: 'Ask', from: 10 },
  { key: 'look', label: 'Look in the cache', from: 14 },
  { key: 'pull', label: 'Pull', from: 15 },
];

describe('the steps on the track', () => {
  it('finds the step that a finer cursor belongs to', () => {
    expect([9, 10, 13, 14, 99].map((cursor) => indexAt([10, 12, 14], cursor))).toEqual([-1, 0, 1, 2, 2]);
  });

  it('leaves out a phase that has no step on this deck', () => {
    expect(placedPhases(phases, [10, 12, 20]).map(({ key, index }) => [key, index])).toEqual([
      ['ask', 0],
      ['pull', 2],
    ]);
    expect(placedPhases(phases, [])).toEqual([]);
  });

  it('knows the phase of the cursor', () => {
    const placed = placedPhases(phases, [10, 14, 15]);
    expect([3, 10, 14, 15, 30].map((cursor) => currentPhase(placed, cursor))).toEqual([0, 0, 1, 2, 2]);
  });

  it('rests at the mark of a step that was shown whole, and a click there finds the step again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (count, n) => {
        const index = n % count;
        expect(indexNear(shareAt(index, 1, count), count)).toBe(index);
        expect(shareAt(index, 0, count)).toBeLessThan(shareAt(index, 1, count));
        expect(shareAt(index, 7, count)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('draws no mush: three hundred marks find no room', () => {
    expect(hasRoomForMarks(24, 830)).toBe(true);
    expect(hasRoomForMarks(300, 830)).toBe(false);
  });
});

describe('the names of the phases', () => {
  it('stand where their phases begin when there is room', () => {
    const labels = [0, 120, 300].map((at) => ({ at, width: 80 }));
    expect(placeLabels(labels, 1, 500)).toEqual([0, 120, 300]);
  });

  it('move a little to the right of a label before them', () => {
    const labels = [0, 70, 300].map((at) => ({ at, width: 80 }));
    expect(placeLabels(labels, 0, 500)).toEqual([0, 94, 300]);
    expect(placeLabels(labels, 1, 500)).toEqual([0, 94, 300]);
  });

  it('do not run off the end', () => {
    const labels = [0, 460].map((at) => ({ at, width: 80 }));
    expect(placeLabels(labels, 0, 500)).toEqual([0, 420]);
  });

  it('give way to the current one', () => {
    const labels = [0, 40, 130].map((at) => ({ at, width: 80 }));
    expect(placeLabels(labels, 1, 500)).toEqual([null, 40, 134]);
    expect(placeLabels(labels, 0, 500)).toEqual([0, null, 130]);
  });

  it('stand anywhere over their own phase when it is long', () => {
    const labels = [0, 40, 300].map((at) => ({ at, width: 80 }));
    expect(placeLabels(labels, 0, 500)).toEqual([0, 94, 300]);
    expect(placeLabels(labels, 1, 500)).toEqual([0, 94, 300]);
  });

  it('never overlap, never run off, and the current one is always there', () => {
    const label = fc.record({
      at: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 10, max: 140 }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 12 }), fc.nat(), (unsorted, n) => {
        const labels = unsorted.toSorted((a, b) => a.at - b.at);
        const current = n % labels.length;
        const places = placeLabels(labels, current, 600);
        expect(places[current]).not.toBeNull();
        const shown = labels
          .flatMap(({ width }, i) =>
            places[i] === null ? [] : [{ from: places[i]!, to: places[i]! + width }],
          )
          .toSorted((a, b) => a.from - b.from);
        for (const [i, { from, to }] of shown.entries()) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(600);
          if (i > 0) expect(from).toBeGreaterThan(shown[i - 1]!.to);
        }
      }),
    );
  });
});
