import { expect, test } from '@playwright/test';
import { open } from '../driver.ts';
import { violations } from './axe.ts';
import { isFocusHidden, smallTargets, unnamedPictures } from './checklist.ts';
import { roundTrip } from './keyboard.ts';
import { running } from './running.ts';

// A checker that finds nothing proves nothing: each defect here is planted, and must be found.

test('a button without a name is found', async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(page)).join('\n')).toMatch(/^button-name at/m);
});

test('grey on grey is found', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = 'hard to read';
    text.style.setProperty('color', '#999');
    text.style.setProperty('background', '#aaa');
    document.querySelector('main')?.append(text);
  });
  expect((await violations(page)).join('\n')).toMatch(/^color-contrast at/m);
});

test('a keyboard trap is found', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const trap = document.createElement('input');
    trap.setAttribute('aria-label', 'trap');
    trap.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
    document.querySelector('main')?.prepend(trap);
  });
  await page.getByRole('link', { name: 'Skip to the terminal' }).focus();
  await expect(roundTrip(page, 'Tab')).rejects.toThrow('the keyboard is caught in input trap');
});

test('something that moves on through a pause is found', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const mover = document.createElement('p');
    mover.className = 'planted-mover';
    document.querySelector('main')?.append(mover);
    mover.animate({ opacity: ['1', '0.5'] }, { duration: 900, iterations: Number.POSITIVE_INFINITY });
  });
  await expect.poll(() => running(page)).toEqual(['planted-mover']);
});

test('a picture without text is found', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.querySelector('main')?.append(picture);
  });
  expect(await unnamedPictures(page)).toEqual([expect.stringMatching(/^svg in /)]);
});

test('a target that is too small, and a focus that is covered, are found', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = '.';
    for (const [name, value] of [
      ['position', 'fixed'],
      ['top', '9px'],
      ['left', '9px'],
      ['width', '20px'],
      ['height', '20px'],
    ] as const)
      button.style.setProperty(name, value);
    const cover = document.createElement('div');
    for (const [name, value] of [
      ['position', 'fixed'],
      ['inset', '0'],
      ['z-index', '99'],
    ] as const)
      cover.style.setProperty(name, value);
    document.querySelector('main')?.append(button, cover);
    button.focus();
  });
  expect(await smallTargets(page)).toEqual(['BUTTON . 20x20']);
  expect(await isFocusHidden(page)).toBe(true);
});
