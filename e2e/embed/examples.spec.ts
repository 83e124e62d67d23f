import { expect, test } from '@playwright/test';
import { hosts } from '../../examples/hosts.ts';
import { serveExamples } from '../../examples/serve.ts';
import { embedsOf } from './embed-page.ts';

let gallery: Awaited<ReturnType<typeof serveExamples>>;
test.beforeAll(async ({ baseURL }) => {
  gallery = await serveExamples(`${baseURL}/`, 0);
});
test.afterAll(() => gallery.close());

/** Hosts whose frames are all alike: the tests of frames start a machine in one of them. */
const PLAIN = ['html', 'mdx', 'hugo', 'ghost'];

for (const { id, name } of hosts)
  test(`in ${name} the embed is what its snippet promises`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(gallery.url);
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    if (id === 'markdown') {
      const image = page.getByRole('link', { name: 'A container with walls' }).locator('img');
      await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
      return;
    }
    const element = page.locator('below-deck');
    if ((await element.count()) > 0) await element.getByRole('button').click();
    await expect.poll(() => embedsOf(page).length).toBe(1);
    const [frame] = embedsOf(page);
    if (!frame) throw new Error('the page has no embed');
    await expect(page.locator('iframe')).toBeVisible();
    const start = frame.getByRole('button', { name: 'Start the machine' });
    if (PLAIN.includes(id)) {
      await expect(start).toBeVisible();
      await expect(frame.getByRole('img')).toHaveAccessibleName(/^Walls/);
      expect(complaints).toEqual([]);
      return;
    }
    // Where the machine comes by itself, there is nothing to press.
    if ((await element.count()) === 0 && id !== 'reveal') await start.click();
    await expect(frame.getByRole('group', { name: 'Picture' }).or(frame.locator('.stage > svg'))).toBeVisible(
      {
        timeout: 40_000,
      },
    );
    if (id === 'wordpress') await expect(page.locator('iframe')).toHaveAttribute('height', '440');
    if (id === 'docusaurus')
      await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    // A sandbox keeps scripts of ours from what they never ask for.
    expect(complaints).toEqual([]);
  });
