import { expect, type Page } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

const MARKUP = '<img src=x onerror=window.owned=1><script>window.owned=1</script>';
/** U+202E turns what follows round; U+2066 and U+2069 isolate it. */
const TURNED = '\u202egpj.exe\u2066x\u2069';
/** Sets the clipboard and the title, goes to the other screen, hides the caret and asks where it is, as `printf` writes it. */
const DRIVEN = String.raw`\033]52;c;aGFja2Vk\007\033]0;taken over\007\033[?1049h\033[?25l\033[6n\033[8m`;

/** Names and contents that mean ill, wherever a command takes one. No letter of them is a control character. */
const lines = [
  `docker tag busybox '${MARKUP}'`,
  `docker run --name 'a${TURNED}' busybox true`,
  `docker run --name box --label 'l=${TURNED}' -e 'X=${MARKUP}${TURNED}' busybox env`,
  `docker run --rm busybox sh -c 'printf "${DRIVEN}${MARKUP}" > /f; cat /f'`,
  `docker run --rm --hostname '${TURNED}' busybox touch '/tmp/${TURNED}'`,
  `docker volume create '${MARKUP}'`,
  `echo '${MARKUP}${TURNED}'`,
  'docker ps -a',
];

/** Nothing was carried out, taken or turned round, and the page looks and works as always. */
async function isUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'owned' in window)).toBe(false);
  expect(await page.locator('img, #root script, iframe').count()).toBe(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
  await expect(page).toHaveTitle(/· Belowdeck$/);
  expect(await page.title()).not.toContain('taken');
  const text = (await page.locator('body').textContent()) ?? '';
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

const links = [
  ['in the query', `/?v=1&${lines.map((line) => `run=${encodeURIComponent(line)}`).join('&')}`],
  ['in the fragment', linkTo(lines)],
] as const;

for (const [where, link] of links)
  test(`names that mean ill ${where} of a link are text, and only text`, async ({ page }) => {
    const opened: string[] = [];
    page.on('dialog', (dialog) => {
      opened.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto('/');
    await page.evaluate(() => navigator.clipboard.writeText('mine'));
    const docker = await open(page, link);
    await docker.toEnd();
    await docker.shows('CONTAINER ID');
    await isUnharmed(page);
    // What a file held shows as its letters, and the screen is the one it was.
    await docker.shows('<img src=x onerror=window.owned=1>');
    await docker.line('');
    // Told and drawn, each command from its end on and then at its beginning; looked at, and listed as text.
    for (let i = 0; i < lines.length; i++) {
      await docker.button('Previous command').dispatchEvent('click');
      await isUnharmed(page);
      await docker.step();
    }
    for (let i = 0; i < lines.length; i++) await docker.button('Next command').dispatchEvent('click');
    await docker.toEnd();
    await docker.thing(/^box, from/).press('Enter');
    await expect(docker.inspector(/box/)).toBeVisible();
    await isUnharmed(page);
    await page.getByRole('button', { name: 'As text' }).click();
    await isUnharmed(page);
    await docker.run('docker inspect box');
    await isUnharmed(page);
    expect(opened).toEqual([]);
  });
