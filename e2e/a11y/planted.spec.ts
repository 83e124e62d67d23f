import { expect, test } from '@playwright/test';
import { open } from '../driver.ts';
import { violations } from './axe.ts';
import { roundTrip } from './keyboard.ts';

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
