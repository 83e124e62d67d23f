import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { BROWSER_FLAGS, findBrowser } from '../browser.ts';

/** What Lighthouse gives a page, 0 to 100 each. */
export interface Scores {
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly performance: number;
}

/** One visit by Lighthouse, as a phone on a poor connection, in a browser of its own. */
export async function lighthouseScores(url: string, port: number): Promise<Scores> {
  const browser = await startWithPort(port);
  try {
    const result = await lighthouse(url, {
      port,
      onlyCategories: ['accessibility', 'best-practices', 'performance'],
      output: 'json',
      logLevel: 'error',
    });
    const score = (name: string): number => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100);
    return {
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      performance: score('performance'),
    };
  } finally {
    await browser.close();
  }
}

function startWithPort(port: number): Promise<Browser> {
  const found = findBrowser();
  if (typeof found !== 'string' && found.problem !== null) throw new Error(found.problem);
  return chromium.launch({
    ...(typeof found === 'string' ? { executablePath: found } : {}),
    args: [`--remote-debugging-port=${port}`, ...BROWSER_FLAGS],
  });
}
