import type { Browser } from 'puppeteer-core';
import type { Driven } from './driven.ts';

/** Drives a browser that Puppeteer has started. */
export async function drivenBy(browser: Browser): Promise<Driven> {
  const page = await browser.newPage();
  let inside = page.mainFrame();
  return {
    name: await browser.version(),
    go: async (url, isFramed) => {
      await page.goto(url);
      const frame = isFramed ? page.mainFrame().childFrames()[0] : page.mainFrame();
      if (frame === undefined) throw new Error('the page has no frame');
      inside = frame;
    },
    ask: (expression) => inside.evaluate(expression),
    click: (selector) => inside.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
