/** `npm run bench`: builds and serves the page and measures what is promised of its speed and soundness. `-- --only NAME[,NAME]` measures some. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { catalogue } from '../../src/content/images/catalogue.ts';
import { openMany } from '../../src/player/any-link.fixture.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { embedSizes, scriptSizes } from '../site/script-sizes.ts';
import { serveSite } from '../site/serve.ts';
import { startBrowser } from './browser.ts';
import { playFrames } from './frames.ts';
import { lighthouseScores } from './lighthouse.ts';
import { measureLines } from './lines.ts';
import { sendHostile } from './hostile.ts';
import { spendAnHour } from './hour.ts';
import { median } from './median.ts';
import { measureSeeking } from './seek.ts';
import { visit } from './start-up.ts';

interface Row {
  readonly what: string;
  readonly reach: string;
  readonly got: string;
  readonly isReached: boolean;
}

interface Site {
  readonly browser: Browser;
  readonly url: string;
  readonly directory: string;
}

const RUNS = 7;
const HOSTILE = 50_000;
/** Links that nobody made. One that throws ends the benchmark. */
const CORRUPT = 100_000;

/** What needs no browser is measured while there is none beside it. */
const inNode: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  lines: async () =>
    (await measureLines()).map(({ what, reach, perSecond }) => ({
      what: `${what}, in Node`,
      reach: `≥ ${reach} a second`,
      got: `${perSecond} a second`,
      isReached: perSecond >= reach,
    })),
  links: async () => {
    const { runs, revived, tooLong, none, faults } = openMany(2, CORRUPT, 25, hubFrom(catalogue));
    const sound = runs + none + faults.damaged + faults['too-large'] + faults.newer;
    return [
      {
        what: `corrupt links, in Node: ${runs} open, ${revived} switched on, ${tooLong} too long to`,
        reach: `all of ${CORRUPT} sound or explained`,
        got: `${sound}`,
        isReached: sound === CORRUPT,
      },
    ];
  },
};

const onThePage: Readonly<Record<string, (site: Site) => Promise<readonly Row[]>>> = {
  start: async ({ browser, url }) => {
    const visits = await repeat(() => visit(browser, url));
    return [
      atMost('first picture', median(visits.map((one) => one.picture)), 700, 'ms'),
      atMost('keys taken and echoed', median(visits.map((one) => one.keys)), 2000, 'ms'),
    ];
  },
  script: async ({ directory }) => {
    const { keys, firstRun } = scriptSizes(directory);
    return [
      atMost('script until keys, gzip', keys / 1000, 200, 'kB'),
      atMost('script for a first docker run, gzip', firstRun / 1000, 260, 'kB'),
    ];
  },
  embed: async ({ directory }) => {
    const { host, poster, picture } = embedSizes(directory);
    const { calls, effects } = await sendHostile(HOSTILE);
    return [
      atMost('embed: script of the post, gzip', host / 1000, 5, 'kB'),
      atMost('embed: page with its poster, gzip', poster / 1000, 15, 'kB'),
      atMost('embed: until the picture, gzip', picture / 1000, 230, 'kB'),
      atMost(
        `${HOSTILE} hostile messages, ${calls} of them calls: effects outside the schema`,
        effects,
        0,
        '',
      ),
    ];
  },
  frames: async ({ browser, url }) => [
    ...(await frameRows(browser, url, 1, 0)),
    ...(await frameRows(browser, url, 50, 2)),
    ...(await frameRows(browser, url, 200, 2)),
  ],
  seek: async ({ browser, url }) => {
    const { steps, data, painted } = await measureSeeking(browser, url);
    return [
      atMost(`seeking in ${steps} steps, data`, data, 8, 'ms'),
      atMost(`seeking in ${steps} steps, painted`, painted, 50, 'ms'),
    ];
  },
  lighthouse: async ({ url }) => {
    const scores = [];
    for (let i = 0; i < 5; i++) scores.push(await lighthouseScores(url, 9460 + i));
    return [
      atLeast('Lighthouse, accessibility', Math.min(...scores.map((one) => one.accessibility)), 100),
      atLeast('Lighthouse, best practices', Math.min(...scores.map((one) => one.bestPractices)), 100),
      atLeast('Lighthouse, performance, median of 5', median(scores.map((one) => one.performance)), 95),
    ];
  },
  hour: async ({ browser, url }) => {
    const { acts, early, late, faults } = await spendAnHour(browser, url, minutes, seed);
    const what = `${minutes} minutes, ${acts} keys, clicks, sizes and hidden tabs (seed ${seed})`;
    const [before, after] = [early, late].map((bytes) => (bytes / 1e6).toFixed(1));
    return [
      atMost(`${what}: errors`, faults.length, 0, ''),
      atMost(`heap at the end, of that at a sixth of it: ${after} of ${before} MB`, late / early, 1.1, ''),
    ];
  },
};

async function frameRows(
  browser: Browser,
  url: string,
  containers: number,
  most: number,
): Promise<readonly Row[]> {
  const plays = await repeat(() => playFrames(browser, url, containers));
  const what = `${containers} container${containers === 1 ? '' : 's'}`;
  return [
    atMost(`work in a frame, 95 %, ${what}`, median(plays.map(({ work }) => work)), 8, 'ms'),
    atMost(`dropped frames, ${what}`, median(plays.map(({ dropped }) => dropped)) * 100, most, '%'),
  ];
}

function atMost(what: string, value: number, reach: number, unit: string): Row {
  const digits = unit === 'ms' && value >= 100 ? 0 : 1;
  return {
    what,
    reach: `≤ ${reach} ${unit}`,
    got: `${value.toFixed(digits)} ${unit}`,
    isReached: value <= reach,
  };
}

function atLeast(what: string, value: number, reach: number): Row {
  return { what, reach: `≥ ${reach}`, got: String(value), isReached: value >= reach };
}

async function repeat<T>(measure: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let i = 0; i < RUNS; i++) results.push(await measure());
  return results;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const known = [...Object.keys(inNode), ...Object.keys(onThePage)];
const names = values.only?.split(',') ?? known.filter((name) => name !== 'hour');
const unknown = names.filter((name) => !known.includes(name));
if (values.help || unknown.length > 0 || !(minutes > 0) || !Number.isSafeInteger(seed)) {
  console.log(
    `npm run bench [-- --only NAME[,NAME]] [--minutes N] [--seed N]\nNames: ${known.join(', ')}\nhour comes by its name only; --minutes and --seed are for it.`,
  );
  process.exit(values.help ? 0 : 2);
}

const directory = mkdtempSync(join(tmpdir(), 'belowdeck-site-'));
try {
  await build({ logLevel: 'error', build: { outDir: directory, emptyOutDir: true } });
  const site = await serveSite({ directory, port: 4300 });
  const rows: Row[] = [];
  for (const name of names) rows.push(...((await inNode[name]?.()) ?? []));
  const browser = await startBrowser();
  for (const name of names)
    rows.push(...((await onThePage[name]?.({ browser, url: site.url, directory })) ?? []));
  const busy = loadavg()[0] ?? 0;
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${busy.toFixed(1)}; Node ${process.version}, Chromium ${browser.version()}`,
  );
  console.log(
    'start and seek: processor 4x slower; start: 1.6 Mbit/s, 150 ms; median of 7; frames at full speed\n',
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log(line(['what', 'reach', 'measured', '']));
  console.log('|---|---|---|---|');
  for (const { what, reach, got, isReached } of rows)
    console.log(line([what, reach, got, isReached ? '' : 'MISSED']));
  await browser.close();
  await site.close();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
