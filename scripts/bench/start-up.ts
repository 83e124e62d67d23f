import type { Browser, Page } from '@playwright/test';
import { openPage, slow } from './browser.ts';

/** How long a page whose first picture is measured is left alone, ms: several times what the picture may take. */
const LEFT_ALONE = 3000;
/** How long a page is waited for, ms. */
const PATIENCE = 60_000;

/** ms after the address was entered. */
export interface StartUp {
  /** The static page is painted. */
  readonly picture: number;
  /** A key pressed as soon as the terminal can have it is on the screen. */
  readonly keys: number;
}

declare global {
  interface Window {
    /** Set by the bench: tell it that the terminal is there, and when the key was to be seen. */
    benchTerminal: (at: number) => void;
    benchEchoed: (at: number) => void;
  }
}

/** Two first visits to the page, on a slow processor and network: one that is only watched, one that types. */
export async function visit(browser: Browser, url: string): Promise<StartUp> {
  return { picture: await firstPicture(browser, url), keys: await firstKey(browser, url) };
}

/** Nothing is put into the page that could hold it up: not even a question whether the picture is there. */
async function firstPicture(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openPage(browser, slow);
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForTimeout(LEFT_ALONE);
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
    // The page tells by itself: a question put to it would be compiled in it, between the key and its echo.
    const terminal = await ear(page, 'benchTerminal');
    const echo = await ear(page, 'benchEchoed');
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit' });
    await terminal.heard;
    await page.keyboard.press('Z');
    return await echo.heard;
  } finally {
    await close();
  }
}

/** Gives the page a function; what it first calls that with, or an error where it never does. */
async function ear(page: Page, name: string): Promise<{ readonly heard: Promise<number> }> {
  let hear = (_at: number): void => undefined;
  const heard = new Promise<number>((resolve, reject) => {
    hear = resolve;
    setTimeout(() => reject(new Error(`The page never called ${name}.`)), PATIENCE).unref();
  });
  await page.exposeFunction(name, (at: number) => hear(at));
  return { heard };
}

/** Runs in the page: focuses the terminal when there is one, and notes when the key is to be seen. */
function watch(): void {
  let isAsked = false;
  const observer = new MutationObserver(() => {
    const field = document.querySelector('.xterm-helper-textarea');
    if (!isAsked && field instanceof HTMLElement) {
      isAsked = true;
      field.focus();
      window.benchTerminal(performance.now());
    }
    if (!document.querySelector('.xterm-rows')?.textContent?.includes('Z')) return;
    observer.disconnect();
    // After the frame that shows it.
    requestAnimationFrame(() => setTimeout(() => window.benchEchoed(performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
