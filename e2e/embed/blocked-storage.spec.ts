import { expect, type Page } from '@playwright/test';
import { open } from '../driver.ts';
import { test } from '../test.ts';
import { embedsOf, screenOf, servePost } from './embed-page.ts';

/** A browser that keeps nothing: whatever keeps throws when it is only looked at, in every frame. */
const block = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });

test('a browser that stores nothing for pages in pages has the whole embed', async ({ browser, baseURL }) => {
  // A context of its own: the post is another origin, which the watch would complain of.
  const page = await browser.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await block(page);
  const post = await servePost(
    `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,"><iframe src="${baseURL}/embed.html?v=1&start=load&run=docker+run+--name+kept+hello-world&run=docker%20ps%20-a" width="720" height="480"></iframe></html>`,
  );
  await page.goto(post.url);
  const [frame] = embedsOf(page);
  if (!frame) throw new Error('the post has no embed');
  await expect.poll(() => screenOf(frame), { timeout: 40_000 }).toContain('CONTAINER ID');
  // What was asked for in the address has been typed, and can be gone on with.
  expect(await screenOf(frame)).toMatch(/kept\n/);
  await frame.getByRole('textbox').pressSequentially('docker rm kept\n', { delay: 5 });
  await expect.poll(() => screenOf(frame)).toMatch(/docker rm kept\s+kept/);
  expect(thrown).toEqual([]);
  await post.close();
  await page.close();
});

test('the page works where nothing is stored: a run, its link, and a window to save', async ({ page }) => {
  await block(page);
  const docker = await open(page);
  await docker.clearLine();
  await docker.run('docker run hello-world');
  await docker.shows('Hello from Docker!');
  await docker.choose('Theme', 'Dark');
  await page.getByRole('button', { name: /^Share/ }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
