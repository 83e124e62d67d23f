import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** How Chromium is started wherever it is: it runs as root in a box too, draws in software, and asks nobody for anything. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Nothing to say: Playwright's own browser is there. Or why no browser could be had, with what to do. */
export interface NoPath {
  readonly problem: string | null;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chrome is on a Mac, which puts no applications on the path. */
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const installedBrowser = (): string | undefined =>
  [
    ...names.flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, name)),
    ),
    macChrome,
  ].find(existsSync);

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Whether there is a browser without installing one. */
export function hasBrowser(): boolean {
  const named = process.env.BELOWDECK_BROWSER;
  return named ? existsSync(named) : Boolean(installedBrowser()) || existsSync(chromium.executablePath());
}

/**
 * A browser for the end-to-end tests: the one that BELOWDECK_BROWSER names, an installed Chromium or Chrome,
 * Playwright's download, or, as root on Debian and after saying so, the `chromium` package.
 */
export function findBrowser(): string | NoPath {
  const named = process.env.BELOWDECK_BROWSER;
  if (named)
    return existsSync(named) ? named : { problem: `BELOWDECK_BROWSER names ${named}, which does not exist.` };
  const installed = installedBrowser();
  if (installed) return installed;
  if (existsSync(chromium.executablePath())) return { problem: null };
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No browser found: installing Debian’s chromium package.');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
    });
    const now = installedBrowser();
    if (now) return now;
  }
  return {
    problem: 'No browser: install Chromium, or run `npx playwright install chromium`, and try again.',
  };
}
