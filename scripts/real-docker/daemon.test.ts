import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bench, type Case, type Outcome, runAll } from './case.ts';
import { findRealClient } from '../../src/sim/cli/conformance/real-client.fixture.ts';
import { eventMasks, fieldMasks } from './json-masks.ts';
import { comparable, masks } from './masks.ts';
import { startOurEngine } from './our-engine.ts';
import { runOurs } from './ours.ts';
import { missingForRealDocker } from './programs.ts';
import { NotRunning, startRealDaemon } from './real-daemon.ts';
import { topics } from './topics.ts';

const recordedOf = (topic: string): Readonly<Record<string, readonly Outcome[]>> =>
  JSON.parse(readFileSync(new URL(`./__golden__/${topic}.json`, import.meta.url), 'utf8'));

const cases = Object.values(topics).flat();
const golden = Object.fromEntries(Object.keys(topics).flatMap((topic) => Object.entries(recordedOf(topic))));

function expectAsRecorded({ name }: Case, outcomes: readonly Outcome[] | undefined): void {
  const recorded = golden[name];
  expect(recorded, 'recorded').toBeDefined();
  expect(outcomes?.map(comparable)).toEqual(recorded?.map(comparable));
}

const isAsRecorded = ({ name }: Case, outcomes: readonly Outcome[] | undefined): boolean =>
  isDeepStrictEqual(outcomes?.map(comparable), golden[name]?.map(comparable));

/**
 * What each case gave on a bench that is there for this only. What differs is run once more, alone: on a busy computer
 * two processes of a case may come to their turns in another order.
 */
async function outcomesOn(start: () => Promise<Bench>, chosen: readonly Case[]) {
  const bench = await start();
  const found = new Map<string, readonly Outcome[]>();
  try {
    await runAll(bench, chosen, ({ name }, outcomes) => found.set(name, outcomes));
    for (const one of chosen)
      if (!isAsRecorded(one, found.get(one.name))) found.set(one.name, await bench.run(one));
  } finally {
    await bench.close();
  }
  return found;
}

describe('our docker does what a whole real Docker was recorded to do', () => {
  it.each(cases)('$name', (one) => expectAsRecorded(one, runOurs(one.steps)));

  it('in at least 60 cases, no two of one name', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(Object.keys(golden).sort()).toEqual(cases.map(({ name }) => name).sort());
  });

  it('with masks that each have a name and a reason, and hide something', () => {
    const recorded = Object.values(golden).flat();
    const all = recorded.map(({ stdout, stderr }) => stdout + stderr);
    const ours = cases.flatMap(({ steps }) => runOurs(steps)).map(({ stdout, stderr }) => stdout + stderr);
    let texts = [...all, ...ours];
    for (const { name, reason, pattern, by } of masks) {
      expect(reason, name).not.toBe('');
      expect(
        texts.some((text) => text.search(pattern) >= 0),
        name,
      ).toBe(true);
      texts = texts.map((text) => text.replace(pattern, by));
    }
    for (const { path, reason } of [...fieldMasks, ...eventMasks]) expect(reason, path).not.toBe('');
  });
});

const client = await findRealClient();
const typed = ({ steps }: Case) => steps.some((step) => typeof step !== 'string' && 'keys' in step);
// What has no end of its own does not move the clock of a repeatable engine, so there is nothing to wait for.
const endless = new Set(['logs -f of one that runs', 'log lines: followed']);
// A repeatable engine goes on to what is due next while nobody asks: before a slow client comes, these have ended.
const hasty = new Set([
  'attach: the output to the end',
  'attach: a wrong key',
  'log lines: a line that is written in pieces',
]);
// The real client's files are this computer's, what our daemon binds is the machine's.
const twoHosts = new Set(['cp: a bind']);
const left = new Set([...endless, ...hasty, ...twoHosts]);
/** Each case needs processes of its own here: all of them with `BELOWDECK_LIVE=all`, else some. */
const isAll = process.env.BELOWDECK_LIVE === 'all';
/** ms that a bench may take: a case needs most of a second, on a busy computer some. */
const BENCH_TIME = isAll ? 3_600_000 : 900_000;
const overSocket = cases.filter((one, i) => !typed(one) && !left.has(one.name) && (isAll || i % 2 === 1));

describe.skipIf(!client)('our engine on a socket, with the docker client of this computer', () => {
  let found: ReadonlyMap<string, readonly Outcome[]> = new Map();
  beforeAll(async () => {
    found = await outcomesOn(() => Promise.resolve(startOurEngine()), overSocket);
  }, BENCH_TIME);
  it.each(overSocket)('$name', (one) => expectAsRecorded(one, found.get(one.name)));
});

/** A real daemon takes most of a second for a case. */
const live = cases.filter((_, i) => isAll || i % 4 === 0);

const missing = missingForRealDocker();
if (missing.length > 0)
  console.info(`a whole real Docker is not compared with here: no ${missing.join(', no ')}`);

describe.skipIf(missing.length > 0)('the whole real Docker of this computer does what was recorded', () => {
  let found: ReadonlyMap<string, readonly Outcome[]> | null = null;
  beforeAll(async () => {
    try {
      found = await outcomesOn(startRealDaemon, live);
    } catch (error) {
      // Somebody who is root in a box without rights has a dockerd that cannot run.
      if (!(error instanceof NotRunning)) throw error;
      console.info(`a whole real Docker is not compared with here: ${error.message}`);
    }
  }, BENCH_TIME);
  it.for(live)('$name', (one, { skip }) => {
    if (found === null) return skip();
    expectAsRecorded(one, found.get(one.name));
  });
});
