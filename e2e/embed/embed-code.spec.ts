import { expect } from '@playwright/test';
import { violations } from '../a11y/axe.ts';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';
import { embedsOf, screenOf } from './embed-page.ts';

test('Copy embed code gives this moment, as its preview shows it', async ({ page, baseURL }) => {
  const docker = await open(page, linkTo(['docker run --name kept hello-world']));
  await docker.toEnd();
  await page.getByRole('button', { name: 'Save: take this moment along' }).click();
  await page.getByRole('button', { name: 'Embed code' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show it in a post' });
  await expect(dialog.getByTitle('Preview of the embed')).toBeVisible();
  await expect.poll(() => embedsOf(page).length).toBe(1);
  const first = embedsOf(page)[0];
  if (!first) throw new Error('there is no preview');
  await expect.poll(() => screenOf(first), { timeout: 40_000 }).toContain('a shell in a container');
  const size = () => dialog.getByTitle('Preview of the embed').boundingBox();
  expect((await size())?.height).toBeGreaterThanOrEqual(480);
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('390 × 600');
  expect((await size())?.width).toBeLessThan(400);
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  const shown = dialog.frameLocator('iframe');
  await expect(shown.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(shown.locator('.stage > svg')).toBeVisible({ timeout: 40_000 });
  expect(await violations(page, 'iframe')).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'The code is copied.' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('width="390" height="600"');
  expect(code).toContain(`src="${baseURL}/embed.html?v=1&amp;seed=`);
  expect(code).toContain('theme=dark&amp;start=visible#r1.');
  await dialog.getByRole('combobox', { name: 'It begins with' }).selectOption('a first container');
  await expect(dialog.getByRole('textbox', { name: 'The code' })).toHaveValue(
    /embed\.html\?v=1&amp;theme=dark&amp;start=visible"/,
  );
  await dialog.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('dialog', { name: 'Save this moment' })).toBeVisible();
});
