import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { openPage, slow } from './browser.ts';
import { linkToEnd, runOf } from './links.ts';
import { median } from './median.ts';

declare global {
  interface Window {
    seekAll: (run: unknown, places: number) => { readonly steps: number; readonly times: readonly number[] };
  }
}

const PLACES = 61;
const ROUNDS = 7;
const STEPS = 5000;

/** ms until the slowest place is there: its data, its picture; each place the median of seven. */
export interface Seeking {
  readonly steps: number;
  readonly data: number;
  readonly painted: number;
}

/** Seeks in a trace of 5,000 steps on a slow processor. */
export async function measureSeeking(browser: Browser, url: string): Promise<Seeking> {
  const run = longRun();
  const data = await seekData(browser, run);
  return { ...data, painted: await seekPainted(browser, url + linkToEnd(run).end) };
}

function longRun() {
  for (let lines = 30; ; lines += 5) {
    const run = runOf(Array.from({ length: lines }, () => 'docker run hello-world'));
    if (linkToEnd(run).steps >= STEPS) return run;
  }
}

async function seekData(browser: Browser, run: unknown): Promise<{ steps: number; data: number }> {
  const { page, close } = await openPage(browser, { ...slow, network: null });
  try {
    await page.addScriptTag({ content: await seekScript() });
    const rounds: number[][] = [];
    let steps = 0;
    for (let i = 0; i < ROUNDS; i++) {
      const seen = await page.evaluate(([one, places]) => window.seekAll(one, places), [
        run,
        PLACES,
      ] as const);
      rounds.push([...seen.times]);
      steps = seen.steps;
    }
    return { steps, data: slowest(rounds) };
  } finally {
    await close();
  }
}

async function seekPainted(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openPage(browser, { ...slow, network: null });
  try {
    await page.goto(url);
    await page.waitForFunction(() => !document.querySelector('[data-visit], .terminal-still'));
    const rounds: number[][] = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push(await page.evaluate(pressAll));
    return slowest(rounds);
  } finally {
    await close();
  }
}

/** Runs in the page: jumps from command to command and within them; ms until each is painted. */
async function pressAll(): Promise<number[]> {
  const buttons = [...document.querySelectorAll<HTMLElement>('.transport button')];
  const slider = document.querySelector('.timeline [role="slider"]');
  const key = (name: string) => () =>
    slider?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  const previous = () => buttons[0]?.click();
  const next = () => buttons.at(-1)?.click();
  const back = () => buttons[1]?.click();
  const jumps = [
    previous,
    key('End'),
    key('Home'),
    previous,
    key('PageDown'),
    previous,
    back,
    key('End'),
    previous,
  ];
  const times: number[] = [];
  for (const jump of [...jumps, next, key('End'), next, next, next, next, key('End')]) {
    // Each begins just after a frame, as a press does that comes at any time on average half a frame later.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 40)));
    const begun = performance.now();
    jump();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - begun);
  }
  return times;
}

/** Of several rounds over the same places, the slowest place's median. */
function slowest(rounds: readonly (readonly number[])[]): number {
  const places = rounds[0]?.length ?? 0;
  return Math.max(
    ...Array.from({ length: places }, (_, i) => median(rounds.map((round) => round[i] ?? Number.NaN))),
  );
}

async function seekScript(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'belowdeck-seek-'));
  try {
    const entry = new URL('./seek-page.ts', import.meta.url).pathname;
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        target: 'es2022',
        lib: { entry, formats: ['iife'], name: 'seek', fileName: () => 'seek.js' },
      },
    });
    return readFileSync(join(outDir, 'seek.js'), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
