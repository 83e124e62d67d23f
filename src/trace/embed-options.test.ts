import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedOptionsFrom } from './embed-options.ts';

const usual = embedOptionsFrom('');

it('has a value for all that is not asked for', () => {
  expect(usual).toEqual({
    lesson: null,
    step: null,
    theme: 'auto',
    layout: 'full',
    controls: 'min',
    start: 'click',
    autoplay: false,
    speed: 1,
    font: 14,
    motion: 'auto',
    readonly: false,
    deck: 1,
  });
});

it('takes what it knows, as it is written in the address', () => {
  const search =
    '?v=1&lesson=walls&step=look&theme=hc&layout=diagram&controls=0&start=visible&autoplay=1&speed=0.5&font=20&motion=reduce&readonly=1&deck=2';
  expect(embedOptionsFrom(search)).toEqual({
    lesson: 'walls',
    step: 'look',
    theme: 'contrast',
    layout: 'diagram',
    controls: '0',
    start: 'visible',
    autoplay: true,
    speed: 0.5,
    font: 20,
    motion: 'reduce',
    readonly: true,
    deck: 2,
  });
});

it.each([
  '?theme=pink&layout=&controls=2&deck=4&start=CLICK',
  '?lesson=../x&step=look',
  '?speed=fast&font=1e9&autoplay=yes&readonly',
  '?utm_source=x&secret=y&font=-20',
])('counts what it does not know as not given: %s', (search) => {
  expect(embedOptionsFrom(search)).toEqual(usual);
});

it('keeps numbers within bounds', () => {
  expect(embedOptionsFrom('?speed=99&font=4')).toEqual({ ...usual, speed: 4, font: 12 });
});

it('is sound for any address at all', () => {
  const names = fc.constantFrom(...Object.keys(usual), '__proto__', 'v');
  const values = fc.oneof(fc.string(), fc.constantFrom('1', '0', 'dark', 'full', 'walls', '%', '1.5', '999'));
  const addresses = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.tuple(names, values)).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  );
  fc.assert(
    fc.property(addresses, (search) => {
      const { speed, font, lesson, step, ...chosen } = embedOptionsFrom(search);
      expect(speed).toBeGreaterThanOrEqual(0.25);
      expect(speed).toBeLessThanOrEqual(4);
      expect(font).toBeGreaterThanOrEqual(12);
      expect(font).toBeLessThanOrEqual(40);
      for (const name of [lesson, step]) if (name !== null) expect(name).toMatch(/^[a-z0-9-]{1,64}$/);
      expect(Object.values(chosen).join()).toMatch(/^[a-z0-9,]+$/);
    }),
    { numRuns: 2000 },
  );
});
