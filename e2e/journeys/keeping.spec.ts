import { expect } from '@playwright/test';
import { driverOf, open } from '../driver.ts';
import { pack } from '../../src/trace/link-pack.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

test('a reload brings back the machine, the playhead, the deck and the lesson', async ({ belowdeck }) => {
  const { page } = belowdeck;
  await belowdeck.takeOffer();
  const next = belowdeck.lesson.getByRole('button', { name: 'Next', exact: true });
  await next.click();
  await next.click();
  await belowdeck.lesson.getByRole('button', { name: /^In the cache/ }).click();
  await belowdeck.run('docker run --name kept hello-world');
  await belowdeck.deck('Messages');
  await belowdeck.seek(/is not there/);
  const sentence = (await belowdeck.narration.textContent()) ?? '';
  const screen = await belowdeck.screen();
  await page.reload();

  const docker = driverOf(page);
  await expect(docker.narration).toHaveText(sentence);
  await expect(docker.button('Play')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Messages' })).toBeChecked();
  await expect.poll(docker.screen).toBe(screen);
  await expect(docker.beat).not.toHaveText('Docker is two programs');
  await docker.toEnd();
  await expect(docker.thing(/^kept, from hello-world/)).toHaveCount(1);
  await expect(docker.beat).toHaveText('What happened');
  await expect(
    docker.lesson.getByText('Right. It looked in the cache first.', { exact: false }),
  ).toBeVisible();
});

test('Share copies a link that opens this moment, paused, for someone else', async ({ browser, page }) => {
  const docker = await open(page, linkTo(['docker run --name shared hello-world']));
  await docker.deck('Engine room');
  await docker.seek(/pivot_root/);
  const sentence = (await docker.narration.textContent()) ?? '';
  const screen = await docker.screen();
  await page.getByRole('button', { name: /^Share/ }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get('v')).toBe('1');

  const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const guest = await open(await elsewhere.newPage(), link);
  await expect(guest.narration).toHaveText(sentence);
  await expect(guest.button('Play')).toBeVisible();
  await expect(guest.page.getByRole('radio', { name: 'Engine room' })).toBeChecked();
  await expect.poll(guest.screen).toBe(screen);
  await guest.toEnd();
  await expect(guest.thing(/^shared, from hello-world, stopped/)).toHaveCount(1);
  await elsewhere.close();
});

test('Share shows the link where the clipboard is not allowed', async ({ belowdeck: docker }) => {
  await docker.page.context().clearPermissions();
  await docker.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    document.execCommand = () => false;
  });
  await docker.takeOffer();
  await docker.page.getByRole('button', { name: /^Share/ }).click();
  const shown = docker.page.getByRole('textbox', { name: 'Copy this link:' });
  await expect(shown).toBeFocused();
  await expect(shown).toHaveValue(/\?v=1&seed=1&.*#r1\./);
  await docker.page.getByRole('button', { name: 'Close' }).click();
  await expect(shown).toHaveCount(0);
});

const broken = [
  ['cut off', 'This link cannot be read', (link: string) => link.slice(0, -20)],
  ['of a later version', 'This link is from a newer version', (link: string) => link.replace('v=1', 'v=2')],
  ['of nonsense', 'This link cannot be read', () => '/?v=1&seed=abc#r1.%%%'],
  ['of too many lines', 'This link asks for too much', () => `/?v=1${'&run=ls'.repeat(17)}`],
  [
    'of an endless loop for ninety days',
    'This link asks for too much',
    () => {
      const loop = { at: 1000, kind: 'line', line: 'docker run busybox sh -c "while true; do date; done"' };
      const late = { at: 7_776_000_000, kind: 'advance' };
      return `/?v=1#r1.${pack(JSON.stringify({ columns: 80, rows: 24, inputs: [loop, late] }))}`;
    },
  ],
] as const;

for (const [kind, title, damage] of broken)
  test(`a link that is ${kind} explains itself and starts sound`, async ({ page }) => {
    await page.goto(damage(linkTo(['docker run hello-world'])));
    const notice = page.getByRole('alert');
    await expect(notice.getByRole('heading', { name: title })).toBeVisible();
    await notice.getByRole('button', { name: 'Start with a fresh machine' }).click();
    const docker = driverOf(page);
    await expect(docker.terminal).toBeAttached();
    expect(new URL(page.url()).search).toBe('');
    // The first visit's line comes a moment after the prompt.
    await docker.line('docker version');
    await docker.clearLine();
    await docker.run('docker ps -a');
    await docker.shows(/CONTAINER ID/);
  });

test('a page that has failed starts with a fresh machine', async ({ page }) => {
  const docker = await open(page);
  await docker.clearLine();
  await docker.run('docker create --name before hello-world');
  await docker.prompt();
  await page.evaluate(() => {
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('planted') }));
  });
  await page.getByRole('alert').getByRole('button', { name: 'Start with a fresh machine' }).click();
  await docker.line('docker version');
  await docker.clearLine();
  await docker.run('docker ps -a');
  await docker.shows(/CONTAINER ID/);
  await expect(docker.thing(/^before/)).toHaveCount(0);
});

test('a link written by hand opens its lines on a machine of its own, paused at their end, and says so', async ({
  page,
}) => {
  const own = await open(page);
  await own.clearLine();
  await own.run('docker create --name mine hello-world');
  await own.prompt();
  await page.waitForTimeout(600);
  const docker = await open(
    page,
    '/?v=1&run=docker%20pull%20alpine&run=docker+run+--name+theirs+alpine+true',
  );
  const note = page.getByText('This link has typed 2 lines into a simulated machine.', { exact: false });
  await expect(note).toContainText('Your own machine is kept');
  await expect(docker.button('Watch again')).toBeVisible();
  await expect(docker.thing(/^theirs, from alpine, stopped/)).toHaveCount(1);
  await docker.shows('$ docker run --name theirs alpine true');
  await page.getByRole('button', { name: 'Undo start over' }).click();
  await expect(note).toHaveCount(0);
  await expect(docker.thing(/^mine, from hello-world/)).toHaveCount(1);
});

test('starting over gives a fresh machine, and undo the old one', async ({ page }) => {
  const docker = await open(page, linkTo(['docker create --name old hello-world']));
  await docker.toEnd();
  await expect(docker.thing(/^old, from hello-world/)).toHaveCount(1);
  await page.getByRole('button', { name: 'Start over', exact: true }).click();
  await expect(docker.thing(/^old, from hello-world/)).toHaveCount(0);
  await expect(docker.beat).toHaveText('Docker is two programs');
  await docker.run('docker ps -a');
  await docker.showsNot('old');
  await page.getByRole('button', { name: 'Undo start over' }).click();
  await expect(docker.thing(/^old, from hello-world/)).toHaveCount(1);
  await docker.shows('docker create --name old hello-world');
  await expect(page.getByRole('button', { name: 'Undo start over' })).toHaveCount(0);
});

test('theme and text size are kept', async ({ belowdeck: docker }) => {
  const { page } = docker;
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const sizeOf = () => docker.narration.evaluate((element) => getComputedStyle(element).fontSize);
  const light = await paper();
  const normal = Number.parseFloat(await sizeOf());
  await docker.choose('Theme', 'Dark');
  await docker.choose('Text size', 'Larger');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  const larger = await sizeOf();
  expect(Number.parseFloat(larger)).toBeGreaterThan(normal);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  await expect.poll(paper).toBe(dark);
  await expect.poll(sizeOf).toBe(larger);
});

test('an address where nothing lies leads back to the first page', async ({ page }) => {
  const answer = await page.goto('/no/such/page');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Nothing lies at this address' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the first page' }).click();
  await expect(driverOf(page).terminal).toBeAttached();
});
