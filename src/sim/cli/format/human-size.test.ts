import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatG } from './go-float.ts';
import { humanSize } from './human-size.ts';

test.each([
  [0, 3, '0B'],
  [999, 3, '999B'],
  [1125, 3, '1.12kB'],
  [1135, 3, '1.14kB'],
  [98_500, 2, '98kB'],
  [225, 2, '2.2e+02B'],
  [995, 2, '1e+03B'],
  [99_500, 2, '1e+02kB'],
  [999_900, 3, '1e+03kB'],
  [4_300_000, 4, '4.3MB'],
  [28_232_123, 4, '28.23MB'],
])('%i bytes to %i digits are %s', (bytes, precision, text) => {
  expect(humanSize(bytes, precision)).toBe(text);
});

test('rounds as Go does, whatever the size', () => {
  // Ties are rare among all sizes, so half of these are made of few digits.
  const bytes = fc.oneof(
    fc.integer({ min: 0, max: 2 ** 50 }),
    fc
      .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9 }))
      .map(([n, power]) => n * 10 ** power),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom(2, 3, 4), (size, precision) => {
      const number = humanSize(size, precision).replace(/[kMGTP]?B$/, '');
      let scaled = size;
      while (scaled >= 1000) scaled /= 1000;
      expect(number).toBe(formatG(scaled, precision));
    }),
    { numRuns: 2000 },
  );
});
