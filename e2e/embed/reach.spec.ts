import { expect } from '@playwright/test';
import { violations } from '../a11y/axe.ts';
import { test } from '../test.ts';

for (const theme of ['light', 'dark', 'contrast'])
  test(`an embed can be read and reached by everyone: ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 480 });
    await page.goto(`/embed.html?theme=${theme}&controls=1`);
    await expect(page.getByRole('button', { name: 'Start the machine' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const terminal = page.getByRole('textbox', { name: 'Terminal' });
    await expect(terminal).toBeFocused({ timeout: 40_000 });
    expect(await violations(page)).toEqual([]);
    if (theme !== 'light') return;
    // Out of the terminal forwards, through the buttons to the link, and back again.
    const link = page.getByRole('link', { name: 'Open in Belowdeck' });
    for (let i = 0; i < 12 && !(await link.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveAttribute('href', /^\.\/\?v=1&seed=1&/);
    for (let i = 0; i < 12 && !(await terminal.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('Shift+Tab');
    await expect(terminal).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(terminal).not.toBeFocused();
  });

test('an embed has room for all of it down to the width of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto('/embed.html?start=load&controls=1');
  await expect(page.getByRole('textbox', { name: 'Terminal' })).toBeAttached({ timeout: 40_000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expect(page.getByRole('link', { name: 'Open in Belowdeck' })).toBeInViewport({ ratio: 1 });
});
