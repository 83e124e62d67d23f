import { expect, test } from '@playwright/test';
import { embedsOf, type Post, screenOf, servePost } from './embed-page.ts';

let other: Post | null = null;
test.afterEach(async () => {
  await other?.close();
  other = null;
});

const post = (site: string, body: string): string =>
  `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,"><script src="${site}/below-deck.js" defer></script><p>Above.</p>${body}<p>Below.</p></html>`;

test('<below-deck> is a poster and a link until it is pressed, then a machine in its place', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  other = await servePost(
    post(baseURL ?? '', '<below-deck lesson="walls" style="width:720px"></below-deck>'),
  );
  await page.goto(other.url);
  const element = page.locator('below-deck');
  await expect(element.locator('img')).toHaveAttribute('src', `${baseURL}/posters/walls.svg`);
  await expect(element.locator('a')).toHaveAttribute('href', `${baseURL}/?lesson=walls`);
  expect(embedsOf(page)).toEqual([]);
  const before = await element.boundingBox();
  await page.evaluate(() => {
    const heard: string[] = [];
    document.documentElement.dataset.heard = '';
    for (const name of ['ready', 'step', 'command', 'complete'])
      document.addEventListener(`belowdeck-${name}`, () => {
        heard.push(name);
        document.documentElement.dataset.heard = [...new Set(heard)].join();
      });
  });
  await element.getByRole('button', { name: 'Start the machine' }).click();
  await expect.poll(() => embedsOf(page).length).toBe(1);
  const [frame] = embedsOf(page);
  if (!frame) throw new Error('the element has no embed');
  await expect.poll(() => screenOf(frame), { timeout: 40_000 }).toContain('docker kill box');
  await expect(page.locator('html')).toHaveAttribute('data-heard', /ready/);
  // Whoever pressed goes on in the terminal.
  await expect(frame.getByRole('textbox')).toBeFocused();
  expect((await element.boundingBox())?.height).toBe(before?.height);
  await element.evaluate((one) =>
    (one as HTMLElement & { run: (line: string) => Promise<void> }).run('docker ps'),
  );
  await expect(page.locator('html')).toHaveAttribute('data-heard', /command/);
  await expect.poll(() => screenOf(frame), { timeout: 40_000 }).toContain('CONTAINER ID');
  // The theme of the page round it, when that changes.
  const paper = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe('rgb(246, 243, 236)');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expect.poll(paper).toBe('rgb(13, 20, 27)');
  expect(complaints).toEqual([]);
});

test('attributes and properties of <below-deck> are the same things', async ({ page, baseURL }) => {
  other = await servePost(post(baseURL ?? '', '<below-deck><a href="/own">My own picture</a></below-deck>'));
  await page.goto(other.url);
  const element = page.locator('below-deck');
  await expect(element.getByRole('link', { name: 'My own picture' })).toBeVisible();
  const seen = await element.evaluate((one) => {
    const deck = one as HTMLElement & { lesson: string | null; readonly: unknown; start: string | null };
    deck.lesson = 'doors';
    deck.readonly = true;
    const written = [deck.getAttribute('lesson'), deck.getAttribute('readonly')];
    deck.setAttribute('lesson', 'walls');
    const read = deck.lesson;
    deck.readonly = false;
    deck.start = 'load';
    return { written, read, left: deck.hasAttribute('readonly') };
  });
  expect(seen).toEqual({ written: ['doors', ''], read: 'walls', left: false });
  await expect
    .poll(() => embedsOf(page)[0]?.url())
    .toMatch(/embed\.html\?v=1&lesson=walls&theme=auto&start=load$/);
});
