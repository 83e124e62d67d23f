import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../content/images/catalogue.ts';
import type { ImageConfig } from '../sim/image/config.ts';
import { digestOf } from '../sim/image/digest.ts';
import type { PackedImage } from '../sim/registry/catalogue.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { type RunningHub, startHub } from './hub.ts';
import { turnOfDaemon } from './one-daemon.fixture.ts';

const run = promisify(execFile);
/** Where a program lies, or null when this computer does not have it. */
const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(':')
    .map((directory) => join(directory, name))
    .find((path) => existsSync(path)) ?? null;
const dockerd = onPath('dockerd');
const client = onPath('docker');
const root = process.getuid?.() === 0;

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub({ port: 0, hub: hubFrom(catalogue) });
});
afterAll(() => hub.close());

const url = (path: string) => `http://127.0.0.1:${hub.port}${path}`;

describe('the hub on a socket', () => {
  it('serves every content of the catalogue byte for byte', async () => {
    for (const { repository, content } of catalogue.images)
      for (const [digest, { mediaType }] of Object.entries(content)) {
        const kind = /manifest|index/.test(mediaType) ? 'manifests' : 'blobs';
        const response = await fetch(url(`/v2/${repository}/${kind}/${digest}`));
        expect(response.status).toBe(200);
        expect(response.headers.get('docker-content-digest')).toBe(digest);
        expect(digestOf(new Uint8Array(await response.arrayBuffer()))).toBe(digest);
      }
  });

  it('answers what it cannot give, and paths that are none', async () => {
    expect((await fetch(url('/v2/library/none/manifests/latest'))).status).toBe(401);
    expect((await fetch(url('/v2/library/alpine/manifests/0.1'), { method: 'HEAD' })).status).toBe(404);
    expect((await fetch(url('/%ff'))).status).toBe(404);
    expect(
      (await fetch(url('/v2/library/alpine/manifests/latest'), { method: 'PUT', body: '{}' })).status,
    ).toBe(405);
  });
});

const configOf = (image: PackedImage) => {
  for (const [digest, packed] of Object.entries(image.content))
    if ('text' in packed && /config|container\.image/.test(packed.mediaType))
      return { id: digest, config: JSON.parse(packed.text) as ImageConfig };
  throw new Error(`${image.repository} has no configuration`);
};

const missing = [dockerd ? '' : 'dockerd', client ? '' : 'docker', root ? '' : 'root'].filter(
  (name) => name !== '',
);
if (missing.length > 0)
  console.info(`a real daemon does not pull from the hub here: no ${missing.join(', no ')}`);

describe.skipIf(missing.length > 0)('a real daemon with the hub as its mirror', () => {
  let directory = '';
  let stop: () => Promise<void> = async () => {};
  const docker = async (...args: readonly string[]) => {
    const env = { PATH: process.env.PATH, HOME: directory, DOCKER_HOST: `unix://${directory}/docker.sock` };
    return (await run(client ?? 'missing', [...args], { env })).stdout.trim();
  };

  beforeAll(async () => {
    const endTurn = await turnOfDaemon();
    directory = await mkdtemp(join(tmpdir(), 'belowdeck-hub-'));
    const own = [
      '--data-root',
      `${directory}/data`,
      '--exec-root',
      `${directory}/exec`,
      '--pidfile',
      `${directory}/pid`,
    ];
    const apart = ['--bridge', 'none', '--iptables=false', '--ip6tables=false', '--storage-driver', 'vfs'];
    const args = [
      '-H',
      `unix://${directory}/docker.sock`,
      '--registry-mirror',
      `http://127.0.0.1:${hub.port}`,
    ];
    const daemon = spawn(dockerd ?? 'missing', [...own, ...apart, ...args], { stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => {
      daemon.once('exit', () => resolve());
      daemon.once('error', () => resolve());
    });
    stop = async () => {
      daemon.kill('SIGTERM');
      await ended;
      endTurn();
    };
    for (let tries = 0; tries < 100; tries++) {
      const up = await docker('version').then(
        () => true,
        () => false,
      );
      if (up || daemon.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(daemon.exitCode, 'dockerd runs').toBeNull();
  }, 400_000);

  afterAll(async () => {
    await stop();
    await rm(directory, { recursive: true, force: true });
  }, 30_000);

  it.each(
    catalogue.images.map((image) => ({
      name: `${image.repository.replace('library/', '')}:${image.tags[0]}`,
      image,
    })),
  )(
    'pulls $name and accepts every digest',
    async ({ name, image }) => {
      const said = await docker('pull', name);
      expect(said).toContain(`Digest: ${image.index}`);
      expect(said).toContain(`Status: Downloaded newer image for ${name}`);
      const [inspected] = JSON.parse(await docker('image', 'inspect', name));
      const { id, config } = configOf(image);
      expect(inspected.Id).toBe(id);
      expect(inspected.RepoDigests).toEqual([`${name.split(':')[0]}@${image.index}`]);
      expect(inspected.RootFS.Layers).toEqual(config.rootfs.diff_ids);
      expect(inspected.Config.Cmd).toEqual(config.config.Cmd);
      expect(await docker('pull', name)).toContain(`Status: Image is up to date for ${name}`);
    },
    60_000,
  );

  it('is told the two ways of not having an image apart', async () => {
    const fails = (name: string) =>
      docker('pull', name).then(
        () => '',
        (error: { stderr: string }) => error.stderr.trim(),
      );
    const here = `127.0.0.1:${hub.port}/library`;
    expect(await fails(`${here}/none`)).toBe(
      `Error response from daemon: pull access denied for ${here}/none, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
    );
    expect(await fails(`${here}/alpine:0.1`)).toBe(
      `Error response from daemon: manifest for ${here}/alpine:0.1 not found: manifest unknown: manifest unknown`,
    );
  }, 30_000);
});
