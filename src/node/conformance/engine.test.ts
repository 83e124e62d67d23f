import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRealClient } from '../../sim/cli/conformance/real-client.fixture.ts';
import { cases } from './cases.fixture.ts';
import { comparable, type Recorded } from './recorded.fixture.ts';
import { HEAD_START, runOurs, runReal } from './run-case.fixture.ts';

interface Golden {
  readonly epoch: number;
  readonly cases: Readonly<Record<string, readonly Recorded[]>>;
}

const golden: Golden = JSON.parse(readFileSync(new URL('./__golden__/engine.json', import.meta.url), 'utf8'));

describe('our client in its machine does what docker 28.2.2 was recorded to do in front of our engine', () => {
  it.each(cases)('$name', (one) => {
    expect(runOurs(one, golden.epoch).map(comparable)).toEqual(golden.cases[one.name]);
  });

  it('has at least 80 cases, each under a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(80);
  });
});

const binary = await findRealClient();
if (!binary) console.info('docker is not run in front of the engine here: no docker 28.2.2');

describe.skipIf(!binary)('the docker 28.2.2 of this computer and our client do the same', () => {
  it.concurrent.each(cases)('$name', { timeout: 60_000 }, async (one) => {
    const epoch = Math.floor((Date.now() - HEAD_START) / 1000) * 1000;
    const real = await runReal(one, epoch, binary ?? '');
    expect(real.map(comparable)).toEqual(runOurs(one, epoch).map(comparable));
  });
});
