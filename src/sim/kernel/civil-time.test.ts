import { expect, it } from 'vitest';
import { civilTime } from './civil-time.ts';

it('knows leap days and the turn of a year', () => {
  for (const seconds of [0, 951_782_400, 1_709_164_800, 1_735_689_599, 4_107_542_399]) {
    const { year, month, day, hour, minute, second } = civilTime(seconds);
    expect(Date.UTC(year, month - 1, day, hour, minute, second) / 1000).toBe(seconds);
  }
});
