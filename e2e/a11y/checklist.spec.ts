import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';
import { cutOff, isFocusHidden, smallTargets, spaceText, unnamedPictures } from './checklist.ts';
import { focused } from './keyboard.ts';

test('every picture says what it shows, or is decoration', async ({ belowdeck: docker }) => {
  expect(await unnamedPictures(docker.page)).toEqual([]);
  await docker.takeOffer();
  await docker
    .thing(/^Server/)
    .first()
    .click();
  await expect(docker.inspector(/./)).toBeVisible();
  expect(await unnamedPictures(docker.page)).toEqual([]);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`${viewport.width} wide: what can be pressed is 24 px or more, and the focus is never hidden`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const docker = await open(page, linkTo(['docker run hello-world']));
    await docker.toEnd();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('link', { name: 'Skip to the terminal' }).focus();
    for (const key of ['Tab', 'Shift+Tab']) {
      const hidden: string[] = [];
      for (let i = 0; i < 30; i++) {
        if (await isFocusHidden(page)) hidden.push(await focused(page));
        await page.keyboard.press(key);
      }
      expect(hidden, key).toEqual([]);
    }
  });

for (const width of [1440, 390, 320])
  test(`${width} wide: with the spacing that readers may set nothing is lost`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const docker = await open(page, linkTo(['docker run hello-world']));
    await docker.toEnd();
    await spaceText(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await cutOff(page, 'header *, .lesson-area *, .timeline-narration, .segmented *, button')).toEqual(
      [],
    );
    for (const thing of [docker.narration, docker.track, docker.beat]) {
      await thing.scrollIntoViewIfNeeded();
      await expect(thing).toBeInViewport();
    }
  });

test('the tab is named after the step, the lesson and the page', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle('Docker is two programs · Images and containers · Belowdeck');
  await page.goto('/?lesson=walls');
  await expect(page).toHaveTitle(/^.+ · .+ · Belowdeck$/);
  await expect(page).not.toHaveTitle(/Images and containers/);
});

test('skip links lead to the terminal, the picture and what happens, and leave the address alone', async ({
  page,
}) => {
  const docker = await open(page, linkTo(['docker run hello-world']));
  await docker.toEnd();
  const address = page.url();
  for (const [name, target] of [
    ['Skip to the terminal', '#terminal'],
    ['Skip to the picture', '#picture'],
    ['Skip to what happens', '#narration'],
  ] as const) {
    const link = page.getByRole('link', { name });
    await link.focus();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator(target)).toBeFocused();
    await expect(page.locator(target)).toBeInViewport();
  }
  expect(page.url()).toBe(address);
});

test('single letters are no shortcuts: in the terminal they are typed, elsewhere they do nothing', async ({
  page,
}) => {
  const docker = await open(page, linkTo(['docker run hello-world']));
  await docker.toEnd();
  const letters = 'bfgklmnpstz.?/+-0';
  const step = await docker.track.getAttribute('aria-valuenow');
  await docker.track.focus();
  await page.keyboard.type(letters);
  await page.getByRole('button', { name: /Start over/ }).focus();
  await page.keyboard.type(letters);
  expect(await docker.track.getAttribute('aria-valuenow')).toBe(step);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await docker.line('');
  await docker.type(letters);
  await docker.line(letters);
});

test('with the colours of the system words stand out from their ground, and the focus is seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const docker = await open(page, linkTo(['docker run hello-world']));
  await docker.choose('Theme', 'Light');
  await docker.toEnd();
  const ground = await page.locator('.stage').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(ground).toBe('rgb(246, 243, 236)');
  await page.keyboard.press('Tab');
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(ring).toMatch(/^solid [2-9]px$/);
});
