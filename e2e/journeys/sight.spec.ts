import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('shows the world of one process, beside what another sees', async ({ page, belowdeck }) => {
  await belowdeck.hideLesson();
  await belowdeck.clearLine();
  await belowdeck.run('docker run -d --name box busybox sleep 1000');
  await belowdeck.run('docker run -d --name other busybox sleep 1000');
  await belowdeck.thing(/^box, from busybox/).click();
  const table = page.getByRole('table');
  await expect(table).toContainText('1 sleep');
  // Beside it the computer's first process, which sees both of them under other numbers.
  await expect(table).toContainText('dockerd');
  await expect(table).toContainText('belowdeck');
  // The same process: one number inside, another outside.
  await expect(table).toContainText(/1 sleep, the same as \d{4} beside it/);
  await expect(table).toContainText(/\d{4} sleep, the same as 1 beside it/);
  await page.getByLabel('Show only its world').check();
  await expect(belowdeck.picture).toContainText('The machine as sleep in box sees it');
  await expect(belowdeck.thing(/^other, from busybox/)).toHaveClass(/is-beyond/);
  await expect(belowdeck.thing(/^box, from busybox/)).not.toHaveClass(/is-beyond/);
  await table.getByLabel('Compare with').selectOption({ label: 'sleep, pid 1, in other' });
  await expect(table).not.toContainText('dockerd');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(belowdeck.thing(/^other, from busybox/)).not.toHaveClass(/is-beyond/);
});
