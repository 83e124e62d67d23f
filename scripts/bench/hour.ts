import type { Browser, Page, Request } from '@playwright/test';
import { heapOf } from '../../e2e/heap.ts';
import { watch } from '../../e2e/watch.ts';
import { openPage, unslowed } from './browser.ts';
import { createMonkey, shownIn } from './monkey.ts';

/** What a long time with somebody who presses anything did to the page. */
export interface Hour {
  readonly acts: number;
  /** Bytes that live, at a sixth of the time and at its end, of a fresh machine at rest; what counts is at `Heap`. */
  readonly early: number;
  readonly late: number;
  /** What was thrown, written to the console as an error, refused by the policy, or told as a bug. */
  readonly faults: readonly string[];
}

const MINUTE = 60_000;
/** ms from one act to the next. */
const PAUSE = 150;
/** ms within which the page answers; later is a fault. */
const PATIENCE = 20_000;

/** Whether a request would take the page elsewhere. A frame that is still to come is none of it, and cannot be asked for. */
function leaves(request: Request, page: Page): boolean {
  try {
    return request.isNavigationRequest() && request.frame() === page.mainFrame();
  } catch {
    return false;
  }
}

/**
 * Lets somebody press anything for so many minutes, and measures the heap twice. The same seed draws the same acts. A
 * long run is long in memory, too: so "Start over" is among the acts, and before each measurement all is put down in the
 * same way and a fresh machine begun twice, the second time so that "Undo start over" brings back a fresh one. Whatever
 * is kept then of the runs before counts.
 */
export async function spendAnHour(
  browser: Browser,
  url: string,
  minutes: number,
  seed: number,
): Promise<Hour> {
  const { page, cdp, close } = await openPage(browser, unslowed, 'block');
  page.setDefaultTimeout(PATIENCE);
  const context = page.context();
  const seen = await watch(context, new URL(url).origin);
  const faults: string[] = [];
  // At once: whoever waits for an hour wants to know.
  const note = (fault: string): void => {
    faults.push(fault);
    console.error(fault);
  };
  // Whoever leaves the page is not in it for an hour: a link that leads elsewhere is answered with nothing.
  let isThere = false;
  await context.route('**/*', (route) =>
    isThere && leaves(route.request(), page) ? route.fulfill({ status: 204 }) : route.fallback(),
  );
  context.on('page', (other) => other.close().catch(() => undefined));
  try {
    await page.goto(url);
    await page.waitForFunction(() => !document.querySelector('[data-visit], [inert]'));
    isThere = true;
    await page.evaluate(() => Object.assign(window, { sinceTheBeginning: true }));
    const monkey = createMonkey(page, cdp, seed);
    const begun = performance.now();
    let acts = 0;
    let told = 0;
    const spend = async (until: number): Promise<number> => {
      while (performance.now() - begun < until * MINUTE) {
        try {
          await monkey.act();
        } catch (error) {
          const [what] = error instanceof Error ? error.message.split('\n') : [error];
          note(`${monkey.last()}: ${what}, where the page shows: ${await shownIn(page)}`);
          if (faults.length > 20) throw error;
        }
        const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
        for (; told < seen.complaints.length; told++)
          note(`${monkey.last()}, ${width}x${height}: ${seen.complaints[told]}`);
        if (++acts % 100 === 0) (await toldBugs(page)).forEach(note);
        await page.waitForTimeout(PAUSE);
      }
      (await monkey.rest()).forEach(note);
      const { bytes: heap } = await heapOf(cdp);
      console.error(
        `minute ${Math.round(until)}: ${acts} acts, ${(heap / 1e6).toFixed(1)} MB, ${faults.length} faults`,
      );
      return heap;
    };
    const early = await spend(minutes / 6);
    for (let sixth = 2; sixth < 6; sixth++) await spend((minutes * sixth) / 6);
    const late = await spend(minutes);
    if (!(await page.evaluate(() => 'sinceTheBeginning' in window))) note('the page was left');
    return { acts, early, late, faults };
  } finally {
    await close();
  }
}

/** Where the page says that it has a bug: what it says. It is begun anew. */
async function toldBugs(page: Page): Promise<readonly string[]> {
  const notice = page.locator('.notice');
  if ((await notice.count()) === 0) return [];
  const text = (await notice.textContent()) ?? '';
  const replay = await notice.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  await notice.getByRole('button').click();
  const stays = (await notice.count()) > 0 ? ['and the notice stays'] : [];
  return [`${text} ${replay.join(' ')}`, ...stays];
}
