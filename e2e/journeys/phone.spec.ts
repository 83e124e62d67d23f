import { expect } from '@playwright/test';
import { test } from '../test.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('has the three layers and the computer’s own software on a phone, where the browser can be told to read', async ({
  page,
  belowdeck,
}) => {
  await expect(belowdeck.thing('Browser')).toHaveCount(0);
  await belowdeck.thing('Show: The machine').click();
  for (const name of ['Browser', 'Node.js', 'Terminal', /^Docker server/, /^Kernel/i, /^Network/, /^Disk/])
    await expect(belowdeck.thing(name).first()).toBeVisible();
  await belowdeck.thing('Browser').click();
  await page.getByRole('button', { name: 'Read a file' }).click();
  await belowdeck.tells(/^The browser wants a file\./);
  await belowdeck.toEnd();
  await expect(belowdeck.narration).toContainText('The browser has its file');
  await page.getByRole('button', { name: 'Close' }).click();
  // The trip comes back when it is wanted, and when the story goes there.
  await belowdeck.thing('Show: The machine').click();
  await belowdeck.thing('Show: The trip').click();
  await expect(belowdeck.thing(/^Hub/).first()).toBeVisible();
});
