import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser, hasBrowser } from '../browser.ts';
import { type Driven, type NotHere, type Setting, WINDOW } from './driven.ts';
import { drivenBy } from './puppeteer.ts';

/** Starts Chromium, where it is installed. */
export async function startChromium({ isBlocked }: Setting): Promise<Driven | NotHere> {
  if (!hasBrowser()) return { missing: 'Chromium is not installed (Debian: chromium)' };
  const found = findBrowser();
  const userDataDir = await mkdtemp(join(tmpdir(), 'belowdeck-chromium-'));
  await mkdir(join(userDataDir, 'Default'));
  // It no longer has a switch for frames of others alone: what they store is kept apart. This refuses it to all.
  const profile = { default_content_setting_values: { cookies: isBlocked ? 2 : 1 } };
  await writeFile(join(userDataDir, 'Default/Preferences'), JSON.stringify({ profile }));
  const browser = await launch({
    executablePath: typeof found === 'string' ? found : chromium.executablePath(),
    headless: true,
    defaultViewport: WINDOW,
    userDataDir,
    args: [...BROWSER_FLAGS],
  });
  const driven = await drivenBy(browser);
  return {
    ...driven,
    close: async () => {
      await driven.close();
      await rm(userDataDir, { recursive: true, force: true });
    },
  };
}
