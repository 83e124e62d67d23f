import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type HelpSkeleton, helpCases, skeletonOf } from './help-skeleton.fixture.ts';
import { runOurs } from './our-client.fixture.ts';
import { findRealClient, startRealClient } from './real-client.fixture.ts';

const golden: Readonly<Record<string, HelpSkeleton>> = JSON.parse(
  readFileSync(new URL('./__golden__/help.json', import.meta.url), 'utf8'),
);

describe('a help page lists the flags of docker 28.2.2, with their types and defaults', () => {
  it.each(helpCases.map((argv) => ({ argv, line: argv.join(' ') })))('docker $line', ({ argv, line }) => {
    expect(skeletonOf(runOurs(argv).stdout)).toEqual(golden[line]);
  });
});

const binary = await findRealClient();
if (!binary) console.info('help pages are not compared live here: no docker 28.2.2');

describe.skipIf(!binary)('the docker 28.2.2 of this computer has the pages that were recorded', () => {
  it('in every case', { timeout: 60_000 }, async () => {
    const client = await startRealClient(binary ?? '');
    try {
      for (const argv of helpCases) {
        const { stdout } = await client.run(argv);
        expect(skeletonOf(stdout), argv.join(' ')).toEqual(golden[argv.join(' ')]);
      }
    } finally {
      client.close();
    }
  });
});
