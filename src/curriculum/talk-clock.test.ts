import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockFrom, clockText, freshClock, passedAt, paused, started } from './talk-clock.ts';

it('counts from the times at which it was started and paused, however often that was', () => {
  const gaps = fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { maxLength: 8 });
  fc.assert(
    fc.property(gaps, fc.nat(1e9), (stretches, begin) => {
      let now = begin;
      let clock = freshClock;
      let ran = 0;
      for (const [on, off] of stretches) {
        clock = started(started(clock, now), now + 1);
        ran += on;
        now += on;
        expect(passedAt(clock, now)).toBe(ran);
        clock = paused(clock, now);
        now += off;
        expect(passedAt(clock, now)).toBe(ran);
      }
    }),
  );
});

it('never goes back, also where the computer’s clock was set back', () => {
  const clock = started({ passed: 5000, since: null }, 100_000);
  expect(passedAt(clock, 40_000)).toBe(5000);
  expect(paused(clock, 40_000)).toEqual({ passed: 5000, since: null });
});

it.each([
  [0, '0:00'],
  [9_999, '0:09'],
  [750_000, '12:30'],
  [3_723_000, '1:02:03'],
])('%i ms are %s', (ms, text) => {
  expect(clockText(ms)).toBe(text);
});

it('is read back as it was kept, and anything else is none', () => {
  for (const clock of [freshClock, { passed: 12, since: 1_764_000_000_000 }])
    expect(clockFrom(JSON.parse(JSON.stringify(clock)))).toEqual(clock);
  for (const value of [
    null,
    7,
    {},
    { passed: -1, since: null },
    { passed: Number.NaN, since: null },
    { passed: 0 },
  ])
    expect(clockFrom(value)).toBeNull();
  fc.assert(
    fc.property(fc.record({ passed: fc.anything(), since: fc.anything() }), (value) => {
      const clock = clockFrom(value);
      if (clock) expect(Number.isFinite(passedAt(clock, 1e12))).toBe(true);
    }),
  );
});
