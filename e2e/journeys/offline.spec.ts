import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { violations } from '../a11y/axe.ts';
import { driverOf, open } from '../driver.ts';
import { type Host, hostSite } from '../next-build.ts';
import { test } from '../test.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the whole site is kept and this window gets its files from there. */
const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated');

const buildOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.build ?? 'first');

/** How many builds are kept. */
const builds = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

test('is kept by the browser, and then needs no network: a run, a lesson by its link, an embed', async ({
  page,
  context,
}) => {
  await open(page);
  await kept(page);
  // A window of a test is a private one, which is all that stands against installing.
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  await context.setOffline(true);
  const docker = await open(page);
  await docker.clearLine();
  await docker.run('docker run hello-world');
  await docker.shows('Hello from Docker!');
  await page.goto('/?lesson=walls');
  await expect(page.getByRole('heading', { name: /wall/i }).first()).toBeVisible();
  await docker.prompt();
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.locator('main.present')).toBeVisible();
  await page.goto('/embed.html?start=load');
  await expect(page.locator('.xterm-rows')).toContainText('a shell in a container', { timeout: 40_000 });
});

test('an embed has no part that would keep the site', () => {
  const scripts = readdirSync('dist/assets').filter((name) =>
    /^embed-(?:start|machine|rest)-.*\.js$/.test(name),
  );
  expect(scripts).toHaveLength(3);
  for (const name of scripts)
    expect(readFileSync(`dist/assets/${name}`, 'utf8')).not.toContain('serviceWorker');
});

/** On a host of their own, which can get a newer build. */
const onHost = test.extend<{ readonly host: Host }>({
  host: async ({ browserName: _browser }, use) => {
    const host = await hostSite();
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.url),
});

/** Two windows of the site, which the browser keeps. */
async function twoWindows(context: BrowserContext): Promise<readonly [Page, Page]> {
  const first = await context.newPage();
  await open(first);
  await kept(first);
  const second = await context.newPage();
  await open(second);
  return [first, second];
}

onHost(
  'open windows go on with the files of their own build, until somebody says so',
  async ({ context, host }) => {
    const [first, second] = await twoWindows(context);
    await host.deploy();
    // A browser looks for a newer worker when a page is opened, so also when one is loaded anew.
    await second.reload();
    const note = second.locator('.newer');
    await expect(note.getByRole('status')).toContainText('A new version is there', { timeout: 30_000 });
    expect(await buildOf(second)).toBe('first');
    expect(await violations(second)).toEqual([]);
    await note.getByRole('button', { name: 'Later' }).click();
    await expect(note).toBeHidden();
    await second.reload();
    await note.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => buildOf(second).catch(() => '')).toBe('next');
    await expect(driverOf(second).terminal).toBeAttached();
    // What the first window has not needed yet is no longer at the host, nor anywhere but with the worker.
    await (await context.newCDPSession(first)).send('Network.clearBrowserCache');
    expect(await builds(first)).toBe(2);
    await first.getByRole('button', { name: 'Present' }).click();
    await expect(first.locator('main.present')).toBeVisible();
    expect(await buildOf(first)).toBe('first');
    await first.close();
    await second.close();
    const third = await context.newPage();
    await open(third);
    expect(await buildOf(third)).toBe('next');
    await expect.poll(() => builds(third)).toBe(1);
  },
);

onHost('the visit after its last window was closed has the newer build', async ({ context, host }) => {
  const only = await context.newPage();
  await open(only);
  await kept(only);
  await host.deploy();
  await only.reload();
  await expect(only.locator('.newer')).toBeVisible({ timeout: 30_000 });
  expect(await buildOf(only)).toBe('first');
  await only.close();
  const next = await context.newPage();
  await open(next);
  expect(await buildOf(next)).toBe('next');
});
