import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Belowdeck, BelowdeckOptions } from '../../src/sdk/belowdeck.ts';
import { embedsOf, type Post, screenOf, servePost } from './embed-page.ts';

declare global {
  interface Window {
    createBelowdeck: (element: Element, options: BelowdeckOptions) => Belowdeck;
    deck: Belowdeck;
    heard: unknown[];
  }
}

test.beforeAll(() => {
  if (!existsSync('dist-package/belowdeck.js')) execFileSync('npx', ['tsx', 'scripts/build-package.ts']);
});

let other: Post | null = null;
test.afterEach(async () => {
  await other?.close();
  other = null;
});

/** Opens a page of another site that has the SDK, and makes an embed in it. */
async function openDeck(page: Page, options: BelowdeckOptions): Promise<void> {
  other = await servePost(
    `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,"><div id="here" style="width:720px"></div><script type="module">import { createBelowdeck } from '/package/belowdeck.js'; window.createBelowdeck = createBelowdeck;</script></html>`,
  );
  await page.goto(other.url);
  await page.waitForFunction(() => 'createBelowdeck' in window);
  await page.evaluate((given) => {
    const place = document.getElementById('here');
    if (place) window.deck = window.createBelowdeck(place, given);
    window.heard = [];
    window.deck.on('command', (data) => window.heard.push(data));
    window.deck.on('complete', (data) => window.heard.push(data));
  }, options);
}

for (const sandbox of [undefined, null])
  test(`the SDK drives an embed ${sandbox === null ? 'without' : 'in'} a sandbox`, async ({
    page,
    baseURL,
  }) => {
    const src = `${baseURL}/embed.html`;
    await openDeck(page, { src, lesson: 'walls', ...(sandbox === null && { sandbox }) });
    // The first call brings the machine.
    const first = await page.evaluate(() => window.deck.getState());
    expect(first).toMatchObject({ status: 'ended', sentence: expect.stringContaining('prompt') });
    expect(await page.evaluate(() => window.deck.ready)).toMatchObject({ version: 1 });
    await page.evaluate(() => window.deck.run('docker ps -a'));
    await page.evaluate(() => window.deck.pause());
    await page.evaluate(() => window.deck.goTo(1e6));
    const [frame] = embedsOf(page);
    if (!frame) throw new Error('there is no embed');
    await expect.poll(() => screenOf(frame)).toContain('CONTAINER ID');
    expect(await page.evaluate(() => window.heard[0])).toEqual({ line: 'docker ps -a' });
    const later = await page.evaluate(() => window.deck.getState());
    await page.evaluate(() => window.deck.prev());
    expect((await page.evaluate(() => window.deck.getState())).at).toBeLessThan(later.at);
    await page.evaluate(() => window.deck.reset());
    const { status, sentence } = first;
    const afresh = await page.evaluate(() => window.deck.getState());
    expect(afresh).toMatchObject({ status, sentence });
    expect(afresh.at).toBeLessThan(later.at);
    await page.evaluate((state) => window.deck.setState(state ?? ''), later.state);
    const { state: _written, ...moment } = later;
    expect(await page.evaluate(() => window.deck.getState())).toMatchObject(moment);
    const refused = await page.evaluate(() =>
      window.deck.goTo('nowhere').then(
        () => 'went',
        (error) => error.code,
      ),
    );
    expect(refused).toBe('invalid');
    const closed = await page.evaluate(() => {
      const waiting = window.deck.play().then(
        () => 'played',
        (error) => error.code,
      );
      window.deck.destroy();
      return waiting;
    });
    expect(closed).toBe('closed');
    await expect(page.locator('iframe')).toHaveCount(0);
  });

test('a page that means ill moves nothing: not without a port, not through one, not as another window', async ({
  page,
  baseURL,
}) => {
  await openDeck(page, { src: `${baseURL}/embed.html`, start: 'load' });
  await page.evaluate(() => window.deck.ready);
  const before = await page.evaluate(() => window.deck.getState());
  await page.evaluate(async () => {
    const { frame } = window.deck;
    const junk: unknown[] = [
      { method: 'run', params: { line: 'docker rm -f $(docker ps -aq)' }, id: 1 },
      { ns: 'belowdeck', type: 'connect', proto: 99 },
      { ns: 'belowdeck', type: 'connect', proto: 1 },
      { ns: 'belowdeck', v: 1, type: 'eval', code: 'document.body.remove()' },
      'run',
      null,
      new Uint8Array(1000),
    ];
    for (const one of junk) frame.contentWindow?.postMessage(one, '*');
    const channel = new MessageChannel();
    const replies: unknown[] = [];
    channel.port1.onmessage = ({ data }) => replies.push(data);
    // A frame beside the embed is not the page round it.
    const beside = document.createElement('iframe');
    document.body.append(beside);
    beside.contentWindow?.postMessage('x', '*');
    frame.contentWindow?.postMessage({ ns: 'belowdeck', type: 'connect', proto: 1 }, '*', [channel.port2]);
    for (let id = 200; id >= 0; id--)
      channel.port1.postMessage({ id, method: 'run', params: { line: `x\r${'y'.repeat(id * 400)}` } });
    channel.port1.postMessage({ id: 900, method: '__proto__' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    channel.port1.postMessage({ id: 901, method: 'getState' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    window.heard = replies;
  });
  const replies = await page.evaluate(() => window.heard);
  expect(replies.at(-1)).toEqual({ id: 901, ok: true, result: before });
  const codes = new Set(
    replies.slice(0, -1).flatMap((one) => (one as { error?: { code: string } }).error?.code ?? []),
  );
  expect([...codes].sort()).toEqual(['invalid', 'too-large', 'too-many'].sort());
});

test('the SDK connects with its own frame only, whoever else says hello', async ({ page, baseURL }) => {
  await openDeck(page, { src: `${baseURL}/embed.html` });
  const answers = await page.evaluate(async () => {
    const heard: unknown[] = [];
    window.addEventListener('message', ({ data }) => heard.push(data));
    const stranger = document.createElement('iframe');
    stranger.sandbox.add('allow-scripts');
    stranger.srcdoc = `<script>
      addEventListener('message', () => parent.postMessage('connected', '*'));
      parent.postMessage({ ns: 'belowdeck', v: 1, type: 'hello', proto: [1] }, '*');
    </script>`;
    document.body.append(stranger);
    await window.deck.setTheme('dark');
    await new Promise((resolve) => setTimeout(resolve, 500));
    return heard.map((data) => (typeof data === 'string' ? data : (data as { type: string }).type));
  });
  expect(answers).toContain('hello');
  expect(answers).not.toContain('connected');
});
