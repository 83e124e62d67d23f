import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('choose a lesson, go through it to its end, reload, and go on with the next', async ({
  page,
  belowdeck,
}) => {
  const lesson = (name: string) => page.getByRole('region', { name });
  const next = () => page.getByRole('button', { name: 'Next', exact: true }).click();
  await page
    .getByRole('combobox', { name: 'Choose a lesson' })
    .selectOption({ label: '7. One image, many containers' });
  await expect(lesson('One image, many containers')).toBeVisible();

  await page.getByRole('button', { name: 'In the image busybox' }).click();
  await belowdeck.run('docker run --name one busybox touch /new');
  await expect(page.getByText('Not quite. An image never changes.', { exact: false })).toBeVisible();
  await next();
  await belowdeck.run('docker diff one');
  await belowdeck.run('docker run --name two busybox ls /');
  await next();
  await belowdeck.run('docker commit one mine');
  // What was answered and done is still there after a reload.
  await page.reload();
  await expect(lesson('One image, many containers')).toBeVisible();
  await page.getByRole('button', { name: 'In the image mine' }).click();
  await belowdeck.run('docker rm one');
  await expect(page.getByText(/^Right\./)).toBeVisible();
  await next();
  await belowdeck.run('docker run --rm mine ls /new');
  await next();
  await expect(page.getByText('That is the whole lesson.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: /^Next lesson: What an image lists/ }).click();
  await expect(lesson('What an image lists, and what the server isolates')).toBeVisible();
  // What was done before it counts for nothing here.
  await expect(belowdeck.beat).toHaveText('Get an image');
  await expect(page.getByRole('combobox', { name: 'Choose a lesson' })).toContainText(
    '✓ 7. One image, many containers',
  );
});

test('a link opens a lesson by its name, and says so where there is none', async ({ page }) => {
  await page.goto('/?lesson=gauges');
  await expect(page.getByRole('region', { name: 'Gauges: how much it may use' })).toBeVisible();
  await page.goto('/?lesson=no-such');
  await expect(page.getByText('There is no lesson called “no-such”', { exact: false })).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Choose a lesson' })
    .selectOption({ label: '4. Walls: what a process sees' });
  await expect(page.getByRole('region', { name: 'Walls: what a process sees' })).toBeVisible();
});

test('a program of the computer is told to read the disk, as the lesson asks', async ({
  page,
  belowdeck,
}) => {
  await page
    .getByRole('combobox', { name: 'Choose a lesson' })
    .selectOption({ label: '2. Your computer in three layers' });
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(belowdeck.beat).toHaveText('Let a program read the disk');
  await belowdeck.thing('Browser').click();
  await page.getByRole('button', { name: 'Read a file' }).click();
  await belowdeck.playedToEnd();
  await expect(belowdeck.beat).toHaveText('Through the gate');
});
