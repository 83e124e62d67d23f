import { expect, type Page } from '@playwright/test';
import { violations } from '../a11y/axe.ts';
import { test } from '../test.ts';

/** A talk in a presenter's verbs. */
async function presenter(page: Page, address = '/?present') {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(address);
  const terminal = page.getByRole('main').getByRole('textbox', { name: 'Terminal' });
  await expect(terminal).toBeAttached();
  const rows = page.getByRole('region', { name: 'Terminal', exact: true }).locator('.xterm-rows > div');
  const foot = page.getByRole('main').getByRole('paragraph');
  return {
    terminal,
    screen: async () => (await rows.allTextContents()).join('\n').replaceAll('\u00a0', ' ').trimEnd(),
    step: (text: string, timeout = 15_000) => expect(foot.filter({ hasText: text })).toBeVisible({ timeout }),
    open: async (file: object | string) => {
      await page.getByRole('button', { name: 'Talk', exact: true }).click();
      const buffer = Buffer.from(typeof file === 'string' ? file : JSON.stringify(file));
      await page
        .getByLabel('Open a talk from a file')
        .setInputFiles({ name: 'my.talk.json', mimeType: 'application/json', buffer });
    },
  };
}

test('a talk is held with one key, left for what the class asks, and found again after a reload', async ({
  page,
}) => {
  const { terminal, screen, step } = await presenter(page);
  await page.getByRole('button', { name: 'Talk', exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Images and containers, 20 minutes' }).click();
  await step('1 of 17');
  await page.keyboard.press('PageDown');
  await step('Is Docker there?');
  // The terminal has the focus, and any key is the next letter.
  await expect(terminal).toBeFocused();
  await page.keyboard.type('xxxxxxx.zz');
  await expect.poll(screen).toMatch(/\$ docker ver$/);
  await page.keyboard.press('PageDown');
  await expect.poll(screen).toMatch(/\$ docker version$/);
  await page.keyboard.press('Enter');
  await expect.poll(screen).toContain('docker-init:');
  await expect(async () => {
    await page.keyboard.press('PageDown');
    await step('Not here', 300);
  }).toPass();
  await terminal.blur();
  await page.keyboard.press('w');
  await step('Free play');
  await expect(terminal).toBeFocused();
  await page.keyboard.type('docker ps -q\n');
  await expect.poll(screen).toMatch(/\$ docker ps -q/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the talk' }).click();
  await step('Not here');
  await expect.poll(screen).not.toMatch(/\$ docker ps -q/);
  await page.reload();
  await step('Not here');
  await page.keyboard.press('PageDown');
  await step('So it asks the hub');
});

test('a talk from a file types by itself until Enter; a bad file says what is wrong', async ({ page }) => {
  const { screen, step, open } = await presenter(page);
  const talk = {
    belowdeck: 'talk',
    version: 1,
    title: 'Mine',
    typing: 'enter',
    steps: [
      { title: 'First', type: 'docker images' },
      { title: 'Second', type: 'docker ps', typing: 'at-once' },
    ],
  };
  await open('{"belowdeck": "talk",');
  await expect(page.getByRole('alert')).toHaveText(/no JSON/);
  await page.keyboard.press('Escape');
  await open({ ...talk, steps: [{}, { stop: 'image.lost' }] });
  await expect(page.getByRole('alert')).toHaveText(/^Step 2: "stop"/);
  await page.keyboard.press('Escape');
  await open(talk);
  await step('1 of 2');
  await expect.poll(screen).toMatch(/\$ docker images$/);
  await page.keyboard.press('PageDown');
  await expect.poll(screen).toContain('REPOSITORY');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await step('Second');
  await expect.poll(screen).toContain('CONTAINER ID');
  await page.keyboard.press('Alt+g');
  await expect(page.getByRole('dialog').getByRole('button', { name: '1 First' })).toBeFocused();
  await page.keyboard.press('1');
  await expect.poll(screen).toMatch(/\$ docker images$/);
});
