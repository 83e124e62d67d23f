import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { embedsOf, type Post, screenOf, servePost } from './embed-page.ts';

/** All that a page complains of while an embed is in it. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

const post = (frames: string): string =>
  `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,"><style>body{margin:20px}iframe{border:0}</style><p>Above.</p>${frames}<p id="below">Below.</p><div style="height:2000px"></div></html>`;

let other: Post | null = null;
test.afterEach(async () => {
  await other?.close();
  other = null;
});

const sandboxes = [
  ['without a sandbox', ''],
  ['with scripts alone', 'sandbox="allow-scripts"'],
  ['with scripts and its own origin', 'sandbox="allow-scripts allow-same-origin"'],
] as const;

for (const [name, attributes] of sandboxes)
  test(`a frame ${name} shows its poster, then a machine, and asks for nothing more`, async ({
    page,
    baseURL,
  }) => {
    const complaints = complaintsOf(page);
    other = await servePost(
      post(
        `<iframe ${attributes} src="${baseURL}/embed.html" width="720" height="480" title="Docker"></iframe>`,
      ),
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(other.url);
    const [frame] = embedsOf(page);
    if (!frame) throw new Error('the post has no embed');
    await expect(frame.getByRole('img')).toHaveAccessibleName(/^A first container\. /);
    // Nothing but the page, its poster, its icon and the script that waits.
    expect(asked.filter((path) => /machine|rest/.test(path))).toEqual([]);
    await frame.getByRole('button', { name: 'Start the machine' }).click();
    await expect.poll(() => screenOf(frame)).toContain('a shell in a container');
    await page.waitForTimeout(300);
    const before = asked.length;
    await frame.getByRole('textbox').pressSequentially('docker run --name web -d nginx\n', { delay: 5 });
    await frame.getByRole('button', { name: 'Pause' }).click();
    await frame.getByRole('button', { name: 'One step on' }).click();
    await expect.poll(() => screenOf(frame)).toContain('docker run --name web -d nginx');
    expect(asked.slice(before)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    if (attributes !== 'sandbox="allow-scripts"')
      expect(await frame.evaluate(() => localStorage.length)).toBe(0);
  });

test('two embeds in one post have a machine each', async ({ page, baseURL }) => {
  const one = (query: string): string =>
    `<iframe sandbox="allow-scripts" src="${baseURL}/embed.html?start=load&${query}" width="720" height="480"></iframe>`;
  other = await servePost(post(one('lesson=walls') + one('lesson=doors&theme=dark')));
  await page.goto(other.url);
  const [walls, doors] = embedsOf(page);
  if (!walls || !doors) throw new Error('the post has not two embeds');
  await expect.poll(() => screenOf(walls), { timeout: 40_000 }).toContain('docker kill box');
  await expect.poll(() => screenOf(doors), { timeout: 40_000 }).toContain('works.</p>');
  expect(await screenOf(walls)).not.toContain('works.</p>');
  expect(await doors.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(13, 20, 27)');
});

test('an embed never takes focus, wheel or keys before it is pressed, and moves nothing', async ({
  page,
  baseURL,
}) => {
  other = await servePost(
    post(
      `<input id="search"><iframe src="${baseURL}/embed.html?start=load&autoplay=1" width="720" height="480"></iframe>`,
    ),
  );
  await page.goto(other.url);
  await page.locator('#search').focus();
  const [frame] = embedsOf(page);
  if (!frame) throw new Error('the post has no embed');
  await expect(frame.getByRole('textbox')).toBeAttached({ timeout: 40_000 });
  await expect(page.locator('#search')).toBeFocused();
  await page.keyboard.type('docker');
  await expect(page.locator('#search')).toHaveValue('docker');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const box = await page.locator('iframe').boundingBox();
  if (!box) throw new Error('the embed is not to be seen');
  // The wheel over the terminal moves the post, also up again.
  await page.mouse.move(box.x + 200, box.y + 380);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
  await page.mouse.wheel(0, -150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  const shifts = await frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
  expect(shifts).toBeLessThan(0.001);
});

test('without script there are the picture and a way to the machine', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/embed.html`);
  await expect(page.getByRole('img')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open in Belowdeck' })).toHaveAttribute('href', './');
  await expect(page.getByRole('button')).toBeHidden();
  await context.close();
});

test('WordPress hears the height by its secret', async ({ page, baseURL }) => {
  const hear = `<script>addEventListener('message',(e)=>{if(e.data.message)document.title=JSON.stringify(e.data)})</script>`;
  other = await servePost(
    post(
      `${hear}<iframe sandbox="allow-scripts" src="${baseURL}/embed.html#?secret=a1B2c3" width="600"></iframe>`,
    ),
  );
  await page.goto(other.url);
  await expect.poll(() => page.title()).toBe('{"message":"height","value":440,"secret":"a1B2c3"}');
});

test('it works from a file', async ({ page }) => {
  const complaints = complaintsOf(page);
  const directory = await mkdtemp(join(tmpdir(), 'belowdeck-embed-'));
  await cp('dist', join(directory, 'deep'), { recursive: true });
  await page.goto(`file://${directory}/deep/embed.html?lesson=one-image`);
  await page.getByRole('button', { name: 'Start the machine' }).click();
  await expect(page.locator('.xterm-rows')).toContainText('docker run --rm mine ls /new', {
    timeout: 40_000,
  });
  expect(complaints).toEqual([]);
  await rm(directory, { recursive: true });
});
