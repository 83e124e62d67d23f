import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('makes the browser use the network, and follows it through the kernel', async ({ page, belowdeck }) => {
  await belowdeck.thing('Browser').click();
  await page.getByRole('button', { name: 'Fetch a page' }).click();
  await belowdeck.tells(/^The browser wants a page\. It cannot reach the network itself/);
  await belowdeck.tells(/^The kernel sends 420 bytes for the browser out through the network card/);
  await belowdeck.tells(/^The kernel takes 15 kB from the network card/);
  await belowdeck.tells(/^The browser has its page\. Only the kernel touched the network/);
  // One deck deeper each way through the gate has its name.
  await belowdeck.deck('Engine room');
  await page.getByRole('button', { name: 'Read a file' }).click();
  await belowdeck.tells(/openat\(AT_FDCWD, "\/home\/you\/notes\.txt", O_RDONLY\)/);
  await belowdeck.tells(/^read: the kernel reads 1\.4 kB from the disk/);
  await belowdeck.toEnd();
  // What was done is kept as all else is.
  await page.reload();
  await expect(belowdeck.narration).toContainText('The browser has its file');
});

test('opens a published port in the browser on the computer, and is refused without one', async ({
  page,
  belowdeck,
}) => {
  await belowdeck.clearLine();
  await belowdeck.run('docker run -d --name web -p 8080:80 nginx');
  await belowdeck.thing('Browser').click();
  const open = page.getByRole('button', { name: 'Open', exact: true });
  await page.getByRole('textbox', { name: 'Address' }).fill('http://localhost:8080');
  await open.click();
  await belowdeck.tells(/^A rule leads what is for 127\.0\.0\.1:8080 to 172\.17\.0\.2:80/);
  await belowdeck.toEnd();
  await expect(page.getByText('http://localhost:8080 answered with 200', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: 'Address' }).fill('http://localhost:9090');
  await page.keyboard.press('Enter');
  await belowdeck.toEnd();
  await expect(page.getByText('http://localhost:9090 cannot be opened: connection refused.')).toBeVisible();
});
