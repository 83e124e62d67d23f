import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runBelowdeck, startBelowdeck } from './belowdeck.fixture.ts';
import { createEngine } from './engine.ts';

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

/** An engine on a free port of this computer. */
async function listening(seed: number) {
  const { server, simulation } = createEngine({ seed, epoch: Date.UTC(2026, 0, 15), repeatable: true });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (method: string, path: string, body?: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'Content-Type': 'application/json' } }),
    });
  return { port, simulation, ask };
}

async function createAlpine(ask: Awaited<ReturnType<typeof listening>>['ask'], command: readonly string[]) {
  await (await ask('POST', '/v1.50/images/create?fromImage=alpine&tag=latest')).text();
  const created = await ask(
    'POST',
    '/v1.50/containers/create?name=web',
    JSON.stringify({ Image: 'alpine', Cmd: command }),
  );
  return (await created.json()).Id as string;
}

describe('the engine on a socket', () => {
  it('answers a body that is no JSON with 400 and goes on', async () => {
    const { ask } = await listening(1);
    for (const body of ['{', 'null', '[]', '"x"', '{}}']) {
      const answer = await ask('POST', '/v1.50/containers/create', body);
      expect(answer.status, body).toBe(400);
      expect(Object.keys(await answer.json()), body).toEqual(['message']);
    }
    expect((await ask('GET', '/_ping')).status).toBe(200);
  });

  it('answers what is no HTTP with 400 and goes on', async () => {
    const { ask, port } = await listening(1);
    const socket = connect(port, '127.0.0.1');
    socket.write('this is no request\r\n\r\n');
    const [data] = await once(socket.setEncoding('utf8'), 'data');
    expect(data).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
    expect((await ask('GET', '/_ping')).status).toBe(200);
  });

  it('answers odd paths, queries and bodies without falling over', async () => {
    const { ask } = await listening(1);
    for (const path of ['/', '/v1.50/nope', '/v1.50/containers/%ff/json', '/v1.50/containers/json?filters=x'])
      expect((await ask('GET', path)).status, path).toBeGreaterThanOrEqual(400);
    for (const body of ['{"Image":3}', '{"Image":"alpine","Cmd":{}}', '{"Image":"alpine","HostConfig":7}'])
      expect((await ask('POST', '/v1.50/containers/create', body)).status, body).toBeGreaterThanOrEqual(400);
    expect((await ask('GET', '/_ping')).status).toBe(200);
  });

  it('gives the same ids for the same seed', async () => {
    const one = await createAlpine((await listening(7)).ask, ['true']);
    expect(await createAlpine((await listening(7)).ask, ['true'])).toBe(one);
    expect(await createAlpine((await listening(8)).ask, ['true'])).not.toBe(one);
  });

  it('stands still between requests and jumps while one waits for the end', async () => {
    const { ask, simulation } = await listening(1);
    const id = await createAlpine(ask, ['sleep', '3000']);
    await ask('POST', `/v1.50/containers/${id}/start`);
    const before = simulation.now();
    expect((await ask('GET', '/v1.50/containers/json')).status).toBe(200);
    expect(simulation.now() - before).toBeLessThan(1000);
    // Ten seconds of grace and then SIGKILL, at once.
    expect((await ask('POST', `/v1.50/containers/${id}/stop`)).status).toBe(204);
    expect(simulation.now() - before).toBeGreaterThanOrEqual(10_000);
    expect(await (await ask('POST', `/v1.50/containers/${id}/wait`)).json()).toEqual({ StatusCode: 137 });
  });

  it('does not hurry what runs while a detached client waits for its answer', async () => {
    const { ask, simulation } = await listening(1);
    const id = await createAlpine(ask, ['sleep', '3000']);
    const hangUp = new AbortController();
    const { port } = new URL((await ask('GET', '/_ping')).url);
    const waiting = await fetch(`http://127.0.0.1:${port}/v1.50/containers/${id}/wait?condition=next-exit`, {
      method: 'POST',
      signal: hangUp.signal,
    });
    expect(waiting.status).toBe(200);
    await ask('POST', `/v1.50/containers/${id}/start`);
    await ask('GET', '/v1.50/containers/json');
    expect(simulation.now()).toBeLessThan(3_000_000);
    hangUp.abort();
  });
});

describe('belowdeck engine', { timeout: 60_000 }, () => {
  it('prints one line once it listens, on this computer only, and ends when told to', async () => {
    const child = startBelowdeck('engine', '--port', '0', '--seed', '3');
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    if (child.stdout) await once(child.stdout, 'data');
    const [, port] = /^belowdeck engine listens on 127\.0\.0\.1:(\d+)\n$/.exec(stdout) ?? [];
    expect(port).toBeDefined();
    expect((await fetch(`http://127.0.0.1:${port}/_ping`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stdout.split('\n')).toHaveLength(2);
  });

  it('says in one line that it cannot listen there', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'belowdeck-'));
    opened.push(() => rmSync(directory, { recursive: true, force: true }));
    const taken = await runBelowdeck(['engine', '--socket', directory]);
    expect(taken.stderr).toMatch(/^belowdeck engine: \S+ is there already; .*\n$/);
    expect(taken.exitCode).toBe(1);
    const nowhere = await runBelowdeck(['engine', '--socket', join(directory, 'no', 'such.sock')]);
    expect(nowhere.stderr).toMatch(/^belowdeck engine: .*\n$/);
    expect(nowhere.exitCode).toBe(1);
    const { port } = await listening(1);
    const used = await runBelowdeck(['engine', '--port', String(port)]);
    expect(used.stderr).toBe(`belowdeck engine: port ${port} is in use\n`);
    expect(used.exitCode).toBe(1);
  });
});
