import { expect, test as plain } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';
import { watch } from '../watch.ts';

const ESC = '\x1b';
const BELL = '\x07';

test('what stands in a link is text: control sequences in a line do nothing', async ({ page }) => {
  const lines = [
    `docker run ${ESC}]52;c;aGFja2Vk${BELL}x`,
    `echo ${ESC}]0;taken over${BELL}${ESC}]8;;https://example.com${BELL}here${ESC}]8;;${BELL}`,
    `docker pull <img src=x onerror=alert(1)>`,
    `docker run busybox echo before${ESC}[?1049h${ESC}[?1000h${ESC}[6n${ESC}[?25l${ESC}c after`,
  ];
  await page.goto('/');
  await page.evaluate(() => navigator.clipboard.writeText('mine'));
  const docker = await open(page, linkTo(lines));
  await docker.toEnd();
  // Of a sequence only its harmless letters are left.
  await docker.shows(/\$ docker run busybox echo before\[\?1049h\[\?1000h/);
  await docker.shows(/\nbefore after\n\$$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
  expect(await page.title()).toMatch(/· Belowdeck$/);
  expect(await page.title()).not.toContain('taken');
  await expect(page.getByRole('link', { name: 'here' })).toHaveCount(0);
  await expect(page.getByRole('img', { name: 'x' })).toHaveCount(0);
  // Nothing was typed by what was printed, and the terminal works as before.
  await docker.line('');
  await docker.run('docker ps -a');
  await docker.shows('CONTAINER ID');
});

test('the whole run asks only our own origin', async ({ page, context, baseURL }) => {
  const own: string[] = [];
  context.on('request', (request) => own.push(request.url()));
  const docker = await open(page);
  await docker.clearLine();
  await docker.run('docker run nginx:nosuchtag');
  await docker
    .thing(/^Server/)
    .first()
    .click();
  await expect(docker.inspector(/Server|daemon/)).toBeVisible();
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter((url) => !url.startsWith(`${new URL(baseURL ?? '').origin}/`))).toEqual([]);
});

/** A watch that sees nothing proves nothing: each of these is planted, and must be found. */
plain('planted offences are found', async ({ page, context, baseURL }) => {
  const seen = await watch(context, new URL(baseURL ?? '').origin);
  await page.goto('/');
  await page.evaluate(() => {
    fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined);
    const script = document.createElement('div');
    script.setAttribute('style', 'color: red');
    document.body.append(script);
    console.error('a complaint');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
  });
  const found = () => seen.complaints.join('\n');
  await expect.poll(found).toMatch(/policy: connect-src refused http:\/\/127\.0\.0\.1:9/);
  await expect.poll(found).toMatch(/policy: style-src/);
  await expect.poll(found).toMatch(/console: a complaint/);
  await expect.poll(found).toMatch(/threw thrown on purpose/);
});

plain('a request to another origin is seen', async ({ context, page }) => {
  const seen = await watch(context, 'http://localhost:1');
  await page.goto('/');
  await expect.poll(() => seen.complaints.join('\n')).toMatch(/^asked http:\/\/127\.0\.0\.1/);
});

// Not among the watched ones: the browser writes to its console what could not be loaded.
plain('says when a part of the page cannot be loaded, and goes on when it has come', async ({ page }) => {
  await page.route(/assets\/rest-/, (route) => route.abort());
  const docker = await open(page);
  const notice = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(notice).toBeVisible();
  await docker.type('\n');
  await docker.showsNot('docker-init');
  await page.unroute(/assets\/rest-/);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await docker.shows('docker-init');
  await expect(notice).toBeHidden();
});
