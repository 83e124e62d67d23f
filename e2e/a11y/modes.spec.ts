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
      await embedCode(docker);
    },
  ],
];

async function save({ page }: Belowdeck): Promise<void> {
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function embedCode({ page }: Belowdeck): Promise<void> {
  await page.getByRole('button', { name: 'Embed code' }).click();
  // Until it is there, nothing in it can have the focus.
  const preview = page.getByTitle('Preview of the embed').contentFrame();
  await page.getByTitle('Preview of the embed').scrollIntoViewIfNeeded();
  await expect(preview.locator('.xterm-screen')).toBeVisible({ timeout: 40_000 });
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

/** Goes all the way round; what has the focus and no line round it, where colours are forced and no other sign is left. */
async function unmarkedOnTheWay(page: Page): Promise<readonly string[]> {
  const unmarked: string[] = [];
  await page.keyboard.press('Tab');
  const stops = await roundTrip(page, 'Tab');
  for (let i = 0; i < stops.length; i++) {
    await page.keyboard.press('Tab');
    const isMarked = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element instanceof HTMLIFrameElement) return true;
      // A cursor says it in the terminal; a radio button is drawn by what stands beside it.
      if (element.closest('.xterm')) return true;
      const drawn = element.matches('input[type=radio]') ? element.nextElementSibling : element;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!isMarked) unmarked.push(await focused(page));
  }
  return unmarked;
}

test('with colours that the reader forces, focus is seen in every window, and dark stays dark', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  const docker = await open(page, linkTo(['docker run --name box hello-world']));
  await docker.toEnd();
  await save(docker);
  expect(await unmarkedOnTheWay(page)).toEqual([]);
  await embedCode(docker);
  expect(await unmarkedOnTheWay(page)).toEqual([]);
  await page.goto('/?present&talk=images-and-containers');
  const terminal = page.locator('.present .xterm-screen');
  await expect(terminal).toBeAttached();
  const keys = page.getByRole('button', { name: 'Keys' });
  for (const key of ['g', 'q', 'F1']) {
    await keys.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    // A code is nothing but to look at: all one can do there is close it.
    if (key !== 'q') expect(await unmarkedOnTheWay(page), key).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await keys.focus();
  await page.keyboard.press('l');
  await expect(page.locator('.present-spotlight')).toHaveCSS('background-image', /gradient/);
  await page.keyboard.press('b');
  await expect(page.locator('.present-black')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await page.keyboard.press('b');
  await page.getByRole('textbox', { name: 'Terminal' }).focus();
  const behind = await page
    .locator('.present .terminal-view')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(page.locator('.present .xterm-cursor')).not.toHaveCSS('background-color', behind);
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Notes' }).click(),
  ]);
  await notes.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expect(notes.getByRole('timer')).toBeVisible();
  expect(await unmarkedOnTheWay(notes)).toEqual([]);
});
