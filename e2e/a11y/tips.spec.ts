import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

test('a tip is shown on hover and on focus, can be pointed at, and Escape takes it away', async ({
  page,
}) => {
  const docker = await open(page, linkTo(['docker run hello-world']));
  await docker.toEnd();
  // What says nothing to ears has no role.
  const tip = page.locator('.tip');
  const again = docker.button('Watch again');
  await again.hover();
  await expect(tip).toHaveText('Watch again');
  const [owner, shown] = [await again.boundingBox(), await tip.boundingBox()];
  if (!owner || !shown) throw new Error('nothing is shown');
  const apart = shown.y > owner.y ? shown.y - owner.y - owner.height : owner.y - shown.y - shown.height;
  expect(apart).toBeGreaterThanOrEqual(0);
  // Over to the tip, slowly: it stays for as long as the pointer is on it.
  await page.mouse.move(shown.x + shown.width / 2, shown.y + shown.height / 2, { steps: 8 });
  await page.waitForTimeout(600);
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  await again.hover();
  await expect(tip).toBeVisible();
  await page.mouse.move(5, 400);
  await expect(tip).toHaveCount(0);

  // The reason why something cannot be pressed, by keyboard.
  await docker.track.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  while (!(await docker.button('One step on').evaluate((one) => one === document.activeElement)))
    await page.keyboard.press('Tab');
  const reason = await tip.textContent();
  expect(reason).toMatch(/end/);
  await expect(docker.button('One step on')).toHaveAccessibleDescription(reason ?? '');
  await page.keyboard.press('Shift+Tab');
  await expect(tip).toHaveText('Watch again');
});

test('Escape in the terminal goes to the terminal, whatever tip is shown', async ({ belowdeck: docker }) => {
  const { page } = docker;
  await docker.terminal.focus();
  await page.getByRole('button', { name: /Start over/ }).hover();
  await docker.button('Play').or(docker.button('One step on')).first().hover();
  await expect(page.locator('.tip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.tip')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(docker.terminal).not.toBeFocused();
});

test('in a window a tip lies over the window, and the first Escape is for the tip', async ({
  belowdeck: docker,
}) => {
  const { page } = docker;
  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  const tip = page.locator('.tip');
  await expect(tip).toBeVisible();
  const box = await tip.boundingBox();
  if (!box) throw new Error('nothing is shown');
  expect(
    await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.className, [
      box.x + box.width / 2,
      box.y + box.height / 2,
    ] as const),
  ).toBe('tip');
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save' })).toBeFocused();
});
