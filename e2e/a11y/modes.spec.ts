import { expect, type Page } from '@playwright/test';
import { type Belowdeck, open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';
import { isFocusHidden, smallTargets, unnamedPictures } from './checklist.ts';
import { focused, roundTrip } from './keyboard.ts';

/** Every window and mode beside the page itself, and how one gets there. */
const modes: readonly (readonly [name: string, go: (docker: Belowdeck) => Promise<void>])[] = [
  [
    'the picture as text, and the inspector',
    async ({ page, thing, inspector }) => {
      await thing(/^Server/)
        .first()
        .press('Enter');
      await expect(inspector(/./)).toBeVisible();
      await page.getByRole('button', { name: 'As text' }).click();
    },
  ],
  ['the window to save', (docker) => save(docker)],
  [
    'the embed code',
    async (docker) => {
      await save(docker);
      await docker.page.getByRole('button', { name: 'Embed code' }).click();
      // Until it is there, nothing in it can have the focus.
      const preview = docker.page.getByTitle('Preview of the embed').contentFrame();
      await docker.page.getByTitle('Preview of the embed').scrollIntoViewIfNeeded();
      await expect(preview.locator('.xterm-screen')).toBeVisible({ timeout: 40_000 });
    },
  ],
];

async function save({ page }: Belowdeck): Promise<void> {
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Goes all the way round; what was covered or off the screen when it had the focus. */
async function hiddenOnTheWay(page: Page, stops: number): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let i = 0; i < stops; i++) {
    await page.keyboard.press('Tab');
    if (await isFocusHidden(page)) hidden.push(await focused(page));
  }
  return hidden;
}

/** All that is asked of a mode: on a wide screen, and with 400 % zoom. */
async function check(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const forwards = await roundTrip(page, 'Tab');
  const backwards = await roundTrip(page, 'Shift+Tab');
  expect([...backwards].sort()).toEqual([...forwards].sort());
  expect(await unnamedPictures(page)).toEqual([]);
  for (const size of [null, { width: 320, height: 256 }]) {
    if (size) await page.setViewportSize(size);
    const told = size ? 'at 400 %' : 'wide';
    expect(await hiddenOnTheWay(page, forwards.length), told).toEqual([]);
    expect(await smallTargets(page), told).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth, told).toBe(clientWidth);
  }
}

for (const [name, go] of modes)
  test(`${name}: no trap, no small target, no hidden focus, also with 400 % zoom`, async ({ page }) => {
    const docker = await open(page, linkTo(['docker run --name box hello-world']));
    await docker.toEnd();
    await go(docker);
    await check(page);
  });

test('presenter mode: no trap, no small target, no hidden focus, also with 400 % zoom', async ({ page }) => {
  await page.goto(linkTo(['docker run --name box hello-world']).replace('?', '?present&'));
  await expect(page.locator('.present .xterm-screen')).toBeAttached();
  await check(page);
  await page.getByRole('button', { name: 'Keys' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(page);
});
