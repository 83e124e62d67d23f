import type { Browser } from '@playwright/test';
import { openPage, unslowed } from './browser.ts';
import { linkToEnd, running } from './links.ts';

/** What a run that plays costs, frame by frame. */
export interface Frames {
  readonly count: number;
  /** ms of main-thread work that 95 of 100 frames keep within. */
  readonly work: number;
  /** Of all frames that there should have been, the share that was not shown, 0 to 1. */
  readonly dropped: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  readonly dur?: number;
  /** µs of processor time: what another program took meanwhile does not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** How long a run is watched, ms. */
const WATCHED = 6000;
const FRAME = 1000 / 60;
const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline'];

/** Plays `docker run hello-world` on a machine where so many containers run already. */
export async function playFrames(browser: Browser, url: string, containers: number): Promise<Frames> {
  const { page, close } = await openPage(browser, unslowed);
  try {
    await page.goto(url + linkToEnd(running(containers)).end);
    await page.waitForFunction(() => !document.querySelector('[data-visit], .terminal-still'));
    await page.click('.terminal-area .xterm');
    await page.keyboard.type('docker run hello-world');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await browser.startTracing(page, { categories });
    await page.waitForTimeout(WATCHED);
    const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
      (await browser.stopTracing()).toString('utf8'),
    );
    return framesIn(trace.traceEvents);
  } finally {
    await close();
  }
}

/** The frames of the busiest page in a trace: from one begin of a frame to the next, the tasks of its main thread. */
function framesIn(events: readonly TraceEvent[]): Frames {
  const mains = events.filter((one) => one.name === 'thread_name' && one.args?.name === 'CrRendererMain');
  const perMain = mains.map(({ pid, tid }) => events.filter((one) => one.pid === pid && one.tid === tid));
  const main = perMain.sort((a, b) => b.length - a.length)[0] ?? [];
  const tasks = main
    .filter(({ name, dur }) => name === 'RunTask' && dur !== undefined)
    .map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, work: tdur }))
    .sort((a, b) => a.from - b.from);
  const begins = main
    .filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'b')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  if (begins.length < 10 || tasks.length < 10)
    throw new Error('The trace has no frames: has its form changed?');
  // A frame begins inside a task; all of that task is the frame's.
  const starts = begins.map((ts) => tasks.findLast(({ from, to }) => from <= ts && ts <= to)?.from ?? ts);
  const work: number[] = [];
  let missed = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    const [from = 0, to = 0] = [starts[i], starts[i + 1]];
    const inside = tasks.filter((task) => task.from >= from && task.from < to);
    work.push(inside.reduce((sum, task) => sum + task.work, 0) / 1000);
    missed += Math.max(0, Math.round((to - from) / 1000 / FRAME) - 1);
  }
  work.sort((a, b) => a - b);
  return {
    count: work.length,
    work: work[Math.floor(work.length * 0.95)] ?? Number.NaN,
    dropped: missed / (missed + work.length),
  };
}
