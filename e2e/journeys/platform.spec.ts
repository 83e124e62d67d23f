import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('on a Mac the containers have a Linux kernel of their own, and the client has not', async ({
  page,
  belowdeck,
}) => {
  await belowdeck.choose('The computer’s system', 'macOS');
  await expect(page.getByText('Linux in a virtual machine').first()).toBeVisible();
  await belowdeck.run('uname -r');
  await belowdeck.shows('24.5.0');
  await belowdeck.run('docker run --rm busybox uname -r');
  await belowdeck.shows('6.10.14-linuxkit');
  // The same commands on Linux: there is one kernel, and it is the computer's own.
  await belowdeck.choose('The computer’s system', 'Linux');
  await expect(page.getByText('Linux in a virtual machine')).toHaveCount(0);
  await belowdeck.shows('6.8.0-60-generic');
  // And it is still there after a reload, as all that was done.
  await belowdeck.choose('The computer’s system', 'Windows');
  await belowdeck.shows('microsoft-standard-WSL2');
  await page.reload();
  await expect(page.getByText('kernel of Windows')).toBeVisible();
});
