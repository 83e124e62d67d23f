import { expect, type Page } from '@playwright/test';
import { violations } from '../a11y/axe.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

/** Presenter mode in a user's verbs. */
async function present(page: Page, address: string) {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(address);
  const mode = page.getByRole('main');
  const terminal = mode.getByRole('textbox', { name: 'Terminal' });
  await expect(terminal).toBeAttached();
  await expect(page.getByRole('heading', { level: 1, name: 'Presenter mode' })).toBeAttached();
  const rows = mode.getByRole('region', { name: 'Terminal', exact: true }).locator('.xterm-rows > div');
  return {
    terminal,
    rows,
    sentence: mode.locator('.present-sentence'),
    screen: async () => (await rows.allTextContents()).join('\n').replaceAll('\u00a0', ' ').trimEnd(),
    black: page.getByRole('status').filter({ hasText: 'The screen is black' }),
    away: () => terminal.blur(),
  };
}

const run = () => linkTo(['docker run hello-world']).replace('?', '?present&');

test('what is shown can be read from the last row, and eighty columns of it fit', async ({ page }) => {
  const { rows, sentence } = await present(page, run());
  await expect(rows).toHaveCount(24);
  const size = (one: typeof sentence) =>
    one.evaluate((shown) => parseFloat(getComputedStyle(shown).fontSize));
  expect(await size(rows.first())).toBe(24);
  expect(await size(sentence)).toBeGreaterThanOrEqual(28);
  const text = await rows.first().evaluate((row) => row.getBoundingClientRect().width);
  expect(text).toBeGreaterThanOrEqual(80 * 14);
  // Z gives the picture the larger half, and the letters of the terminal stay as they are.
  await page.keyboard.press('Alt+z');
  const picture = page.getByRole('group', { name: /^Picture of the machine/ });
  await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(960);
  expect(await size(rows.first())).toBe(24);
  await expect(rows).toHaveCount(24);
});

test('nothing lies over the last row of the terminal', async ({ page }) => {
  const { rows } = await present(page, run());
  const isCovered = (row: typeof rows) =>
    row.evaluate((element) => {
      const { x, bottom } = element.getBoundingClientRect();
      const foot = document.querySelector('.terminal-view-foot');
      const isShown = foot !== null && getComputedStyle(foot).backgroundColor !== 'rgba(0, 0, 0, 0)';
      return isShown && foot.getBoundingClientRect().top < bottom && x >= 0;
    });
  await page.getByRole('button', { name: 'Keys' }).focus();
  expect(await isCovered(rows.last())).toBe(false);
});

test('the keys of a remote control go through a command, and black out the screen', async ({ page }) => {
  const { sentence, black, away } = await present(page, run());
  await away();
  await page.keyboard.press('Home');
  await expect(sentence).toHaveText('You enter the command “docker run hello-world”.');
  for (const [on, back] of [
    ['PageDown', 'PageUp'],
    ['ArrowRight', 'ArrowLeft'],
    ['Space', 'PageUp'],
  ] as const) {
    await page.keyboard.press(on);
    await expect(sentence).not.toHaveText(/You enter/);
    await page.keyboard.press(back);
    await expect(sentence).toHaveText(/You enter/);
  }
  for (const key of ['b', '.', 'F8']) {
    await page.keyboard.press(key);
    await expect(black).toBeAttached();
    await page.keyboard.press(key);
    await expect(black).toHaveCount(0);
  }
  await page.keyboard.press('g');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /docker run hello-world/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(sentence).toHaveText(/prompt is back/);
  await page.keyboard.press('q');
  await expect(page.getByRole('img', { name: /^This code leads to this very moment/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('while the terminal has the focus, letters are typed and the page keys are taken', async ({ page }) => {
  const { terminal, screen, sentence, black } = await present(page, run());
  await terminal.focus();
  await page.keyboard.type('b.gzl 0');
  await expect.poll(screen).toMatch(/\$ b\.gzl 0$/);
  await expect(black).toHaveCount(0);
  await page.keyboard.press('Alt+b');
  await expect(black).toBeAttached();
  await page.keyboard.press('F8');
  await expect(black).toHaveCount(0);
  const last = await sentence.textContent();
  await page.keyboard.press('PageUp');
  await expect(sentence).not.toHaveText(last ?? '');
  await expect(terminal).toBeFocused();
});

test('letters can be switched off; axe finds nothing; Escape leaves', async ({ page }) => {
  const { black, away } = await present(page, run());
  expect(await violations(page)).toEqual([]);
  await away();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keys of presenter mode' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await away();
  await page.keyboard.press('b');
  await expect(black).toHaveCount(0);
  await page.keyboard.press('Alt+h');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();
  await expect(page).not.toHaveURL(/present/);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'contrast');
});
