import { expect, type Page } from '@playwright/test';
import { violations } from '../a11y/axe.ts';
import { test } from '../test.ts';

/** The page that presents, and the window with the notes that was opened from it. */
async function withNotes(page: Page) {
  await page.goto('/?present&talk=images-and-containers');
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Terminal' })).toBeAttached();
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Notes' }).click(),
  ]);
  const at = (where: Page, text: string) =>
    expect(where.locator('.notes-heading, .present-step').filter({ hasText: text })).toBeVisible();
  await at(notes, '1 of 17 · Image and container');
  return { notes, at, timer: notes.getByRole('timer') };
}

test('the notes say what to say, lead the talk, and are in step after a reload on either side', async ({
  page,
}) => {
  const { notes, at } = await withNotes(page);
  await expect(notes.getByText('An image is a blueprint')).toBeVisible();
  await expect(notes.locator('section').filter({ hasText: 'Is Docker there?' })).toBeVisible();
  expect(await violations(notes)).toEqual([]);
  await notes.keyboard.press('PageDown');
  await at(notes, 'Is Docker there?');
  await at(page, 'Is Docker there?');
  await expect(notes.getByText('Any key in the terminal')).toBeVisible();
  await notes.getByRole('button', { name: 'Next' }).click();
  await expect(notes.getByText('Enter or Next runs the line')).toBeVisible();
  await page.reload();
  await at(page, 'Is Docker there?');
  await notes.keyboard.press('PageDown');
  await notes.keyboard.press('PageDown');
  await expect(notes.getByText('The step is done')).toBeVisible();
  await notes.reload();
  await at(notes, 'Is Docker there?');
  await notes.getByRole('button', { name: 'What if?' }).click();
  await expect(page.getByText('Free play')).toBeVisible();
  await notes.getByRole('button', { name: 'Back to the talk' }).click();
  await expect(page.getByText('Free play')).toHaveCount(0);
  await notes.keyboard.press('b');
  await expect(page.getByRole('status').filter({ hasText: 'The screen is black' })).toBeAttached();
  await expect(notes.getByText('The screen of the class is black')).toBeVisible();
});

test('a window that slept asks again, and a talk plays on where no frame is drawn', async ({ page }) => {
  const { notes, at, timer } = await withNotes(page);
  await notes.getByRole('button', { name: 'Start' }).click();
  await expect(timer).toHaveText('0:01');
  await notes.getByRole('button', { name: 'Pause' }).click();
  const held = await timer.textContent();
  const session = await notes.context().newCDPSession(notes);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.getByRole('button', { name: 'Next' }).click();
  await at(page, 'Is Docker there?');
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await at(notes, 'Is Docker there?');
  await expect(timer).toHaveText(held ?? '');
  // Covered by another window: the browser says so and draws no more frames.
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  });
  await notes.keyboard.press('PageDown');
  await notes.keyboard.press('PageDown');
  await expect(notes.getByText('The step is done')).toBeVisible();
  await page.close();
  await expect(notes.getByRole('status')).toHaveText(/does not answer/);
});
