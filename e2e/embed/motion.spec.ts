import { expect } from '@playwright/test';
import { test } from '../test.ts';

for (const [motion, blinks] of [
  ['full', 1],
  ['reduce', 0],
] as const)
  test(`in an embed with motion=${motion} the cursor ${blinks ? 'blinks' : 'stands still'}`, async ({
    page,
  }) => {
    await page.goto(`/embed.html?start=load&motion=${motion}`);
    const terminal = page.getByRole('textbox', { name: 'Terminal' });
    await expect(terminal).toBeAttached({ timeout: 40_000 });
    await terminal.focus();
    // What xterm draws the cursor with has no role.
    await expect(page.locator('.xterm-cursor')).toHaveCount(1);
    await expect(page.locator('.xterm-cursor-blink')).toHaveCount(blinks);
  });
