import { expect, test } from 'vitest';
import type { SimEvent } from '../sim/event.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { createSimulation } from '../sim/simulate.ts';
import { holds } from './evidence.ts';
import { findMoment } from './matcher.ts';

const { initial } = createSimulation({
  seed: 1,
  epoch: 0,
  terminal: { isTty: true, columns: 80, rows: 24 },
  hub: hubFrom({ images: [] }),
});
const events: readonly SimEvent[] = [
  { type: 'image.lookedUp', reference: 'hello-world:latest', imageId: null },
  { type: 'image.lookedUp', reference: 'alpine:latest', imageId: null },
  { type: 'pull.started', reference: 'docker.io/library/alpine:latest' },
  { type: 'image.lookedUp', reference: 'alpine:latest', imageId: 'sha256:1' },
];
const steps = events.map((event, seq) => ({ seq, at: 0, event, world: initial }));

test('a moment is the nth event of its type', () => {
  expect(findMoment(steps, { type: 'image.lookedUp', nth: 1 }, 0, 3)).toBe(0);
  expect(findMoment(steps, { type: 'image.lookedUp', nth: 3 }, 0, 3)).toBe(3);
  expect(findMoment(steps, { type: 'image.lookedUp', nth: 4 }, 0, 3)).toBeNull();
});

test('its fields are as asked: equal, different, or with a part', () => {
  expect(findMoment(steps, { type: 'image.lookedUp', nth: 2, is: { imageId: null } }, 0, 3)).toBe(1);
  expect(findMoment(steps, { type: 'image.lookedUp', nth: 1, isNot: { imageId: null } }, 0, 3)).toBe(3);
  expect(findMoment(steps, { type: 'image.lookedUp', nth: 1, has: { reference: 'alpine' } }, 0, 3)).toBe(1);
});

test('only the steps between the two are looked at', () => {
  expect(findMoment(steps, { type: 'image.lookedUp', nth: 1 }, 2, 3)).toBe(3);
  expect(findMoment(steps, { type: 'pull.started', nth: 1 }, 0, 1)).toBeNull();
});

test('evidence holds when its moments come in order and the others never', () => {
  const miss = { type: 'image.lookedUp', nth: 1, is: { imageId: null } } as const;
  const pull = { type: 'pull.started', nth: 1 } as const;
  expect(holds(steps, { inOrder: [miss, pull], never: [] }, 0, 3)).toBe(true);
  expect(holds(steps, { inOrder: [pull, miss], never: [] }, 0, 3)).toBe(false);
  expect(holds(steps, { inOrder: [miss], never: [pull] }, 0, 3)).toBe(false);
  expect(holds(steps, { inOrder: [miss], never: [pull] }, 0, 1)).toBe(true);
});
