import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '../content/images/catalogue.ts';
import { createWatched } from '../player/watched.ts';
import { allParts } from '../sim/all-parts.ts';
import { findRealClient } from '../sim/cli/conformance/real-client.fixture.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { createLiveLines } from '../trace/live-lines.ts';
import { type FeedMessage, feedFrom } from '../trace/stage-feed.ts';
import { createEngine } from './engine.ts';
import { createStage } from './stage.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const machine = { seed: 3, epoch: Date.UTC(2026, 0, 15) };
const supply = { hub: hubFrom(catalogue), parts: allParts };

/** An engine with a stage, on free ports of this computer. */
async function onStage(token: string | null) {
  const engine = createEngine({ ...machine, repeatable: true });
  const page = { body: Buffer.from('<p>page</p>'), headers: { 'Content-Type': 'text/html' } };
  const stage = createStage(engine.simulation, { ...machine, token, files: new Map([['/', page]]) });
  const ports: number[] = [];
  for (const server of [engine.server, stage]) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ports.push((server.address() as AddressInfo).port);
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
  }
  const [port, stagePort] = ports;
  return { simulation: engine.simulation, host: `127.0.0.1:${port}`, page: `http://127.0.0.1:${stagePort}` };
}

/** Reads a stage's events until one is as wanted. */
async function heard(address: string, isLast: (message: FeedMessage) => boolean, lastId = '') {
  const answer = await fetch(address, {
    headers: lastId === '' ? {} : { 'Last-Event-ID': lastId },
  });
  const messages: FeedMessage[] = [];
  let id = '';
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of answer.body ?? []) {
    text += decoder.decode(part, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      id = /^id: (.*)$/m.exec(block)?.[1] ?? id;
      const message = feedFrom(/^data: (.*)$/m.exec(block)?.[1] ?? '');
      expect(message).not.toBeNull();
      if (message) messages.push(message);
      if (message && isLast(message)) return { messages, id };
    }
  }
  throw new Error('the stream has ended');
}

describe('a stage', () => {
  it('shows the page and tells a machine’s events to this computer only, or to who knows the token', async () => {
    const open = await onStage(null);
    expect(await (await fetch(`${open.page}/`)).text()).toBe('<p>page</p>');
    expect((await fetch(`${open.page}/../package.json`)).status).toBe(404);
    expect((await fetch(`${open.page}/`, { method: 'POST' })).status).toBe(405);
    const closed = await onStage('0123456789abcdef');
    for (const query of ['', '?token=', '?token=0123456789abcdeg', '?token=0123456789abcdef0'])
      expect((await fetch(`${closed.page}/stage/events${query}`)).status, query).toBe(403);
    const events = `${closed.page}/stage/events?token=0123456789abcdef`;
    expect((await heard(events, ({ kind }) => kind === 'events')).messages[0]).toMatchObject({
      kind: 'start',
      ...machine,
    });
  });

  it('does not answer to the name of another site that leads here', async () => {
    const { page } = await onStage(null);
    const status = (host: string) =>
      new Promise((resolve, reject) => {
        get(page, { headers: { host } }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
      });
    expect(await status(`evil.example:${new URL(page).port}`)).toBe(403);
    expect(await status('localhost')).toBe(200);
  });
});

const binary = await findRealClient();
if (!binary) console.info('docker is not put on a stage here: no docker 28.2.2');

describe.skipIf(!binary)('the docker 28.2.2 of this computer on a stage', () => {
  it('makes the machine in the page what the engine is, and its commands are told apart', {
    timeout: 60_000,
  }, async () => {
    const { simulation, host, page } = await onStage(null);
    const home = mkdtempSync(join(tmpdir(), 'belowdeck-stage-'));
    closing.push(() => rmSync(home, { recursive: true, force: true }));
    const docker = (...words: readonly string[]) =>
      promisify(execFile)(binary ?? '', [...words], {
        env: { HOME: home, DOCKER_HOST: `tcp://${host}` },
      });
    await docker('run', '--name', 'first', 'hello-world');
    const half = simulation.steps.length;
    const early = await heard(
      `${page}/stage/events`,
      (one) => one.kind === 'events' && one.from + one.told.length >= half,
    );
    await docker('ps', '-a');
    await docker('rm', 'first');
    const whole = simulation.steps.length;
    const ends = (one: FeedMessage) => one.kind === 'events' && one.from + one.told.length >= whole;
    const late = await heard(`${page}/stage/events`, ends, early.id);
    const [again] = late.messages.filter(({ kind }) => kind === 'events');
    expect(again).toMatchObject({ from: Number(early.id.split(':')[1]) });

    const lines = createLiveLines();
    const watched = createWatched(machine, supply);
    for (const message of [...early.messages, ...late.messages])
      if (message.kind === 'events') watched.add(message.told.flatMap(lines.take));
    watched.add(lines.pass(simulation.now() + 10_000));
    const { steps, chapters, playback } = watched.player.store.getState();
    expect(chapters.map(({ line }) => line)).toEqual([
      '',
      'docker … hello-world',
      'docker ps',
      'docker rm first',
    ]);
    expect(JSON.stringify(steps.at(-1)?.world.host)).toBe(JSON.stringify(simulation.world().host));
    expect(steps.at(-1)?.event.type).toBe('prompt.shown');
    // What came before the page was there is not played; the newest command is, from its beginning.
    expect(playback.status).toBe('playing');
    expect(playback.cursor).toBeLessThanOrEqual(chapters.at(-1)?.from ?? 0);
  });
});
