import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';
import { focused, roundTrip } from './keyboard.ts';

test('Tab goes round the whole page, both ways, through the terminal', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run hello-world']));
  await docker.toEnd();
  await page.getByRole('link', { name: 'Skip to the terminal' }).focus();
  const forwards = await roundTrip(page, 'Tab');
  expect(forwards).toContain('textarea Terminal');
  expect(forwards).toContainEqual(expect.stringMatching(/^group Picture of the machine/));
  expect(forwards).toContain('slider Step');
  expect(forwards).toContainEqual(expect.stringMatching(/^input .*/));
  for (const name of [/Start over/, /Share/, /Theme/, /Text size/, /Hide/, /Watch again/, /Speed/])
    expect(forwards).toContainEqual(expect.stringMatching(name));
  const backwards = await roundTrip(page, 'Shift+Tab');
  expect([backwards[0], ...backwards.slice(1).reverse()]).toEqual(forwards);
});

test('Tab completes while a line is written; Escape, then Tab, and Shift+Tab leave', async ({ page }) => {
  const docker = await open(page, linkTo(['docker ps']));
  await docker.toEnd();
  await docker.type('docker ver');
  await page.keyboard.press('Tab');
  await docker.line('docker version');
  await expect(docker.terminal).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(docker.terminal).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(docker.terminal).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(docker.terminal).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(docker.terminal).toBeFocused();
  await expect(docker.terminal).toHaveAccessibleDescription(
    /Shift\+Tab leaves the terminal; Escape, then Tab/,
  );
});

test('the skip link leads to the terminal', async ({ belowdeck: docker }) => {
  await docker.page.keyboard.press('Tab');
  const link = docker.page.getByRole('link', { name: 'Skip to the terminal' });
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await docker.page.keyboard.press('Enter');
  await docker.page.keyboard.press('Tab');
  await expect(docker.terminal).toBeFocused();
});

test('arrow keys walk through the picture; the inspector opens, and gives focus back', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run --name box hello-world']));
  await docker.toEnd();
  await docker.picture.focus();
  const walked: string[] = [];
  const count = await docker.thing(/./).count();
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('ArrowRight');
    walked.push(await focused(page));
  }
  expect(new Set(walked).size).toBeGreaterThan(10);
  expect(walked).toContainEqual(expect.stringMatching(/^button box, from hello-world/));
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe(walked[0]);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe(walked.at(-1));
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe(walked[0]);

  const box = docker.thing(/^box, from hello-world/);
  while (!(await focused(page)).startsWith('button box,')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(docker.inspector(/box/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /box/ })).toBeFocused();
  await expect(box).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(docker.inspector(/box/)).toHaveCount(0);
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(docker.picture).toBeFocused();
});

test('the keyboard alone sails the whole voyage', async ({ belowdeck: docker }) => {
  const { page } = docker;
  const to = async (name: RegExp) => {
    for (let i = 0; i < 60 && !name.test(await focused(page)); i++) await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(name);
  };
  await to(/^textarea Terminal/);
  await page.keyboard.press('Control+u');
  await page.keyboard.type('docker run hello-world\r');
  await to(/^button Pause/);
  await page.keyboard.press('Space');
  await to(/^slider Step/);
  await page.keyboard.press('End');
  await docker.shows('$ docker run -it busybox sh');
  await to(/^input .*/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Messages' })).toBeChecked();
});
