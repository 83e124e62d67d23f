import { expect, it } from 'vitest';
import { smallHub } from '../sim/small-hub.fixture.ts';
import { openMany } from './any-link.fixture.ts';

it('ten thousand corrupt links and kept states: a sound machine each, or a fault that can be explained', () => {
  const { runs, revived, tooLong, none, faults } = openMany(1, 10_000, 120, smallHub);
  // Every way out was taken, else this would show little.
  expect(runs).toBeGreaterThan(1500);
  expect(revived).toBeGreaterThan(8);
  expect(tooLong).toBeLessThan(revived);
  expect(none).toBeGreaterThan(1000);
  expect(faults.damaged).toBeGreaterThan(1000);
  expect(faults.newer).toBeGreaterThan(10);
}, 60_000);
