import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sizesFor } from './use-scale.ts';

it('gives letters of 24 px on a screen of 1920 by 1080, and the same part of any other', () => {
  expect(sizesFor(1920, 1080)).toEqual({ letters: 24, root: 24 });
  expect(sizesFor(3840, 2160)).toEqual({ letters: 48, root: 48 });
  expect(sizesFor(1280, 720)).toEqual({ letters: 16, root: 16 });
});

it('is never smaller than can be read, and eighty columns of it leave room for the picture', () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 8000 }), fc.integer({ min: 300, max: 5000 }), (width, height) => {
      const { letters, root } = sizesFor(width, height);
      expect(letters).toBeGreaterThanOrEqual(12);
      expect(root).toBeGreaterThanOrEqual(16);
      if (letters > 12) expect(80 * 0.61 * letters).toBeLessThan(0.62 * width);
    }),
  );
});
