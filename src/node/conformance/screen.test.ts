import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRealClient } from '../../sim/cli/conformance/real-client.fixture.ts';
import { hasScript, type Screen, screenCases, screenOfOurs, screenOfReal } from './screen-case.fixture.ts';

const golden: Readonly<Record<string, Screen>> = JSON.parse(
  readFileSync(new URL('./__golden__/screens.json', import.meta.url), 'utf8'),
);

describe('at a terminal our client leaves the screen that docker 28.2.2 was recorded to leave', () => {
  it.each(screenCases)('$name', async (one) => {
    expect(await screenOfOurs(one)).toEqual(golden[one.name]);
  });
});

const binary = await findRealClient();
const missing = [binary ? '' : 'no docker 28.2.2', hasScript ? '' : 'no script'].filter(
  (text) => text !== '',
);
if (missing.length > 0) console.info(`docker is not run at a terminal here: ${missing.join(', ')}`);

describe.skipIf(missing.length > 0)('the docker 28.2.2 of this computer leaves the same screen', () => {
  it.concurrent.each(screenCases)('$name', { timeout: 60_000 }, async (one) => {
    expect(await screenOfReal(one, binary ?? '')).toEqual(await screenOfOurs(one));
  });
});
