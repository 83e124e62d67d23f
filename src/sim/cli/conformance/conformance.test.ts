import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cases, keyOf } from './cases.fixture.ts';
import { runOurs } from './our-client.fixture.ts';
import { findRealClient, startRealClient } from './real-client.fixture.ts';
import { comparable, type Recorded } from './recorded.fixture.ts';

const golden = JSON.parse(
  readFileSync(new URL('./__golden__/client.json', import.meta.url), 'utf8'),
) as Record<string, Recorded>;

/** Where ours is known to differ, and why. An entry that no longer differs fails, so that the list stays true. */
const known: Readonly<Record<string, string>> = {};

describe('our client does what docker 28.2.2 was recorded to do', () => {
  it.each(cases.map((argv) => ({ argv, line: keyOf(argv) })))('docker $line', ({ argv, line }) => {
    const recorded = golden[line];
    expect(recorded, 'recorded').toBeDefined();
    const ours = comparable(argv, runOurs(argv));
    if (known[line]) expect(ours).not.toEqual(comparable(argv, recorded!));
    else expect(ours).toEqual(comparable(argv, recorded!));
  });

  it('has at least 500 cases', () => expect(cases.length).toBeGreaterThanOrEqual(500));
});

const binary = await findRealClient();
if (!binary) console.info('the recorded client is not run again here: no docker 28.2.2');

describe.skipIf(!binary)('the docker 28.2.2 of this computer does what was recorded', () => {
  it('in every case', { timeout: 120_000 }, async () => {
    const client = await startRealClient(binary ?? '');
    try {
      for (const argv of cases) {
        const live = comparable(argv, await client.run(argv));
        expect(live, keyOf(argv)).toEqual(comparable(argv, golden[keyOf(argv)]!));
      }
    } finally {
      client.close();
    }
  });
});
