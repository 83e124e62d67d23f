import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { zipSite } from '../../scripts/site/zip.ts';
import { driverOf, open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test as watched } from '../test.ts';

/** The archive, unpacked: the address of its folder. */
const test = watched.extend<{ readonly folder: string }>({
  folder: async ({ browserName: _browser }, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'belowdeck of a class-'));
    for (const [path, bytes] of Object.entries(unzipSync(await zipSite('dist', '1.2.3')))) {
      await mkdir(join(directory, dirname(path)), { recursive: true });
      if (!path.endsWith('/')) await writeFile(join(directory, path), bytes);
    }
    expect(await readFile(join(directory, 'belowdeck-1.2.3/README.txt'), 'utf8')).toContain(
      'Open index.html',
    );
    await use(new URL(`file://${directory}/belowdeck-1.2.3`).href);
    await rm(directory, { recursive: true });
  },
  // All files of a disk are of one origin for the watch; anything else it complains of.
  baseURL: 'file:///',
});

test('opens from a disk: a run, a link, presenter mode, the code of an embed, an embed', async ({
  page,
  folder,
}) => {
  const home = `${folder}/index.html`;
  const docker = await open(page, home);
  await docker.clearLine();
  await docker.run('docker run hello-world');
  await docker.shows('Hello from Docker!');
  // The page's own letters, not those of the reader's computer.
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  await page.reload();
  await docker.shows('Hello from Docker!');
  await open(page, home + linkTo(['docker run busybox echo from a link']).slice(1));
  await docker.toEnd();
  await docker.shows('from a link');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /embed/i }).click();
  const preview = page.frameLocator('.embed-preview');
  await expect(preview.locator('.xterm-rows')).toContainText('from a link', { timeout: 40_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.locator('main.present')).toBeVisible();
  await page.goto(`${folder}/embed.html?lesson=walls`);
  await page.getByRole('button', { name: 'Start the machine' }).click();
  await expect(page.locator('.xterm-rows')).toContainText('docker kill box', { timeout: 40_000 });
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open in Belowdeck' }).click();
  const whole = driverOf(await opened);
  await whole.shows('docker kill box');
});
