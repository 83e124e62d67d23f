import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test as plain } from '@playwright/test';
import { serveSite } from '../../scripts/site/serve.ts';
import { servePost } from './embed-page.ts';

/** The built site with pages for links, and where it is. */
const test = plain.extend<{ readonly folder: string }>({
  folder: async ({ browserName: _browser }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'belowdeck-cards-'));
    await cp('dist', folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

test('a link to a lesson has a card, an oEmbed with a frame that works, and leads to the machine', async ({
  page,
  browser,
  folder,
}) => {
  // Where the site is must be known before its pages are made: the port is that of a server that came before.
  const before = await serveSite({ directory: folder, port: 4460 });
  await before.close();
  const program = fileURLToPath(new URL('./write-two-cards.ts', import.meta.url));
  await promisify(execFile)('npx', ['--no-install', 'tsx', program, folder, before.url]);
  const site = await serveSite({ directory: folder, port: Number(new URL(before.url).port) });
  const answer = await page.request.get(`${site.url}lessons/walls/oembed.json`);
  const { html, thumbnail_url } = await answer.json();
  const card = await page.request.get(thumbnail_url);
  expect(card.headers()['content-type']).toBe('image/png');
  const png = await card.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  // A picture of one colour would be packed far smaller.
  expect(png.length).toBeGreaterThan(30_000);
  expect(png.equals(await readFile(join(folder, 'lessons/doors/card.png')))).toBe(false);

  const example = await (await page.request.get(`${site.url}examples/wordpress/oembed.json`)).json();
  expect(example.title).toMatch(/^Walls.* · WordPress/);
  expect(example.html).toBe(html);
  const exampleCard = await (await page.request.get(example.thumbnail_url)).body();
  expect(exampleCard.length).toBeGreaterThan(30_000);
  expect(exampleCard.equals(png)).toBe(false);
  await page.goto(`${site.url}examples/`);
  await page.getByRole('link', { name: 'WordPress' }).click();
  await expect(page.getByRole('heading')).toContainText(/^Walls.* · WordPress$/);
  await expect(page.getByRole('code')).toContainText(`${before.url}embed.html?v=1&lesson=walls`);
  await expect(page.getByRole('img')).not.toHaveJSProperty('naturalWidth', 0);
  await expect(page.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', '../../?lesson=walls');

  const reader = await browser.newContext({ javaScriptEnabled: false });
  const still = await reader.newPage();
  await still.goto(`${site.url}lessons/walls/`);
  await expect(still.getByRole('heading')).toContainText('Walls');
  await expect(still.getByRole('img')).not.toHaveJSProperty('naturalWidth', 0);
  await expect(still.getByRole('link')).toHaveAttribute('href', '../../?lesson=walls');
  await reader.close();

  // The lesson's own doings take its name out of the address soon after.
  const machine = page.waitForURL(`${site.url}?lesson=walls`);
  await page.goto(`${site.url}lessons/walls/`);
  await machine;
  await expect(page.getByRole('region', { name: /Walls/ })).toBeVisible();

  const post = await servePost(`<!doctype html><html lang="en"><title>A post</title>${html}</html>`);
  await page.goto(post.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('img')).toHaveAccessibleName(/^Walls/);
  await expect(frame.getByRole('button', { name: 'Start the machine' })).toBeVisible();
  await post.close();
  await site.close();
});
