import type { Browser } from '@playwright/test';
import { openPage, slow } from './browser.ts';

/** ms after the address was entered. */
export interface StartUp {
  /** The static page is painted. */
  readonly picture: number;
  /** A key pressed as soon as the terminal can have it is on the screen. */
  readonly keys: number;
}

declare global {
  interface Window {
    /** Set by the bench. */
    benchTerminal: () => void;
    benchEchoed: number;
  }
}

/** Two first visits to the page, on a slow processor and network: one that is only watched, one that types. */
export async function visit(browser: Browser, url: string): Promise<StartUp> {
  return { picture: await firstPicture(browser, url), keys: await firstKey(browser, url) };
}

/** Nothing is put into the page that could hold it up. */
async function firstPicture(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openPage(browser, slow);
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForSelector('.xterm-helper-textarea', { state: 'attached' });
    return await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
  } finally {
    await close();
  }
}

async function firstKey(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openPage(browser, slow);
  try {
    let tell = (): void => undefined;
    const isThere = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await page.exposeFunction('benchTerminal', () => tell());
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForSelector('.xterm-helper-textarea');
    await isThere;
    await page.keyboard.press('Z');
    await page.waitForFunction(() => window.benchEchoed > 0);
    return await page.evaluate(() => window.benchEchoed);
  } finally {
    await close();
  }
}

/** Runs in the page: focuses the terminal when there is one, and notes when the key is to be seen. */
function watch(): void {
  window.benchEchoed = 0;
  let isAsked = false;
  const observer = new MutationObserver(() => {
    const field = document.querySelector('.xterm-helper-textarea');
    if (!isAsked && field instanceof HTMLElement) {
      isAsked = true;
      field.focus();
      window.benchTerminal();
    }
    if (!document.querySelector('.xterm-rows')?.textContent?.includes('Z')) return;
    observer.disconnect();
    // After the frame that shows it.
    requestAnimationFrame(() => setTimeout(() => (window.benchEchoed = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
