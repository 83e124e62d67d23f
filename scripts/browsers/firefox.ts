import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { type Driven, type NotHere, type Setting, WINDOW } from './driven.ts';
import { drivenBy } from './puppeteer.ts';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Starts Firefox over WebDriver BiDi, where it is installed. */
export async function startFirefox({ isBlocked }: Setting): Promise<Driven | NotHere> {
  const executablePath = places.find(existsSync);
  if (executablePath === undefined) return { missing: 'Firefox is not installed (Debian: firefox-esr)' };
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: WINDOW,
    // It would otherwise ask its maker for updates, add-ons and what is new.
    extraPrefsFirefox: {
      'app.update.disabledForTesting': true,
      'browser.newtabpage.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'toolkit.telemetry.enabled': false,
      // Firefox parts what frames of other sites keep (5); 1 refuses it.
      'network.cookie.cookieBehavior': isBlocked ? 1 : 5,
    },
  });
  return drivenBy(browser);
}
