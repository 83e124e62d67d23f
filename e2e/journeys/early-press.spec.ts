import { expect, type Page, test } from '@playwright/test';

/** Opens the page as it stands before it can answer, or a part of it; what comes back lets the rest of it come. */
async function openHeld(page: Page, part = /\/assets\/page-/): Promise<() => void> {
  let letCome = (): void => undefined;
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(part, async (route) => {
    await held;
    await route.continue();
  });
  // Not for all of the page: that waits for what is held back.
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('.xterm')).toBeAttached();
  return letCome;
}

test('a deck that is chosen before the page can answer is shown once it can', async ({ page }) => {
  const letCome = await openHeld(page);
  await page.getByRole('radio', { name: 'Engine room' }).click();
  letCome();
  await expect(page.getByRole('button', { name: /^network bridge/ })).toBeAttached();
  await expect(page.getByRole('radio', { name: 'Engine room' })).toBeChecked();
});

test('of several presses before the page can answer the last one counts, once', async ({ page }) => {
  const letCome = await openHeld(page);
  await page.getByRole('radio', { name: 'Engine room' }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  letCome();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Story' })).toBeChecked();
});

for (const [when, part] of [
  ['the page', /\/assets\/page-/],
  ['the lesson', /\/assets\/LessonArea-/],
] as const)
  test(`a line of the lesson that is pressed before ${when} can answer is typed once it can`, async ({
    page,
  }) => {
    const letCome = await openHeld(page, part);
    if (when === 'the lesson') await expect(page.locator('[data-still]')).toHaveCount(1);
    const rows = page.locator('.xterm-rows');
    await page.getByRole('textbox', { name: 'Terminal' }).press('Control+u');
    await expect(rows).not.toContainText('docker version');
    await page.getByRole('button', { name: 'Type docker version at the prompt' }).click();
    await expect(rows).not.toContainText('docker version');
    letCome();
    await expect(rows).toContainText('$ docker version');
  });
