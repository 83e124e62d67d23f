import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sceneAt } from '../../scene/scene.ts';
import { recorded } from '../../trace/recorded.fixture.ts';
import { bottom } from './geometry.ts';
import { layoutMachine } from './machine-layout.ts';
import { countsProcesses, gaugesTop, LEAST_ROWS, rowPitch, rowPlaces } from './row-layout.ts';

const { steps, initial } = recorded(
  'docker run -d --name web -v data:/data --tmpfs /scratch -v /tmp:/host busybox sleep 1000',
  'docker run -d --name db --pids-limit 20 -v data:/var/lib:ro -v /tmp:/host busybox sleep 1000',
);
const laidOut = (seq: number, width: number, height: number) =>
  layoutMachine({ x: 26, y: 170, width, height }, sceneAt(steps, initial, seq, 3, null).room, 3);

it('leaves no wall of a container out: each has a row, or the last row names it', () => {
  let folds = 0;
  const seq = fc.integer({ min: 0, max: steps.length - 1 });
  const size = fc.tuple(fc.integer({ min: 560, max: 1300 }), fc.integer({ min: 300, max: 1000 }));
  fc.assert(
    fc.property(seq, size, (at, [width, height]) => {
      const layout = laidOut(at, width, height);
      for (const { box, inner } of layout.columns) {
        if (!box || box.walls.length === 0 || inner.height < LEAST_ROWS) continue;
        const { walls, mounts, folded } = rowPlaces(box, inner, layout);
        folds += Number(folded !== null);
        expect(walls.map((y) => y !== null)).toEqual(box.walls.map((_, i) => i < (folded?.from ?? Infinity)));
        const rows = [...walls, ...mounts, folded?.y ?? null]
          .filter((y) => y !== null)
          .toSorted((a, b) => a - b);
        for (const [i, y] of rows.slice(1).entries())
          expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(rowPitch(layout) - 0.01);
        if (rows.length > 2) expect(rows.at(-1)).toBeLessThanOrEqual(gaugesTop(layout) - 20);
        expect(gaugesTop(layout)).toBeLessThan(bottom(inner));
      }
    }),
    { numRuns: 200 },
  );
  expect(folds).toBeGreaterThan(5);
});

it('has all six walls and two mounts in rows of their own on a laptop', () => {
  const seq = steps.findIndex(({ world }) => Object.keys(world.host.engine.containers).length === 2) - 1;
  const layout = laidOut(seq, 838, 604);
  expect(countsProcesses(layout)).toBe(false);
  const [column] = layout.columns;
  const places = column?.box && rowPlaces(column.box, column.inner, layout);
  expect(places?.walls.filter((y) => y !== null)).toHaveLength(6);
  expect(places?.mounts).toHaveLength(2);
});
