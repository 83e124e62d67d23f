import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic } from './arithmetic.ts';

const none = { get: () => undefined, set: () => undefined };
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

describe('arithmetic', () => {
  it('raises to powers as a number of 64 bits does that comes round', () => {
    fc.assert(
      fc.property(long, fc.integer({ min: 0, max: 300 }), (base, exponent) => {
        const value = String(BigInt.asIntN(64, base ** BigInt(exponent)));
        expect(arithmetic(`a ** ${exponent}`, { ...none, get: () => String(base) })).toEqual({
          ok: true,
          value,
        });
      }),
    );
  });

  it('is done at once with an exponent of nineteen digits', () => {
    expect(arithmetic('2 ** 9223372036854775807', none)).toEqual({ ok: true, value: '0' });
  });

  it('gives up a ring of names', () => {
    const ring = { ...none, get: (name: string) => (name === 'a' ? 'b' : 'a') };
    expect(arithmetic('a + 1', ring)).toMatchObject({ ok: false });
  });
});
