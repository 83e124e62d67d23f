import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outcome } from './case.ts';
import { cases } from './cases.ts';
import { comparable } from './masks.ts';
import { runOurs } from './ours.ts';

const golden = JSON.parse(
  readFileSync(new URL('./__golden__/daemon.json', import.meta.url), 'utf8'),
) as Record<string, readonly Outcome[]>;

describe('our docker does what a whole real Docker was recorded to do', () => {
  it.each(cases)('$name', ({ name, steps }) => {
    const recorded = golden[name];
    expect(recorded, 'recorded').toBeDefined();
    expect(runOurs(steps).map(comparable)).toEqual(recorded?.map(comparable));
  });
});
