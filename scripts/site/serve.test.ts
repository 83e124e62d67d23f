import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Site, serveSite } from './serve.ts';

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** fetch would tidy the path and unpack the body; here the bare answer counts. */
const ask = (site: Site, path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<Reply>((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    const sent = request({ hostname, port, path, ...options }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

describe('the server of the built page', () => {
  let site: Site;
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'belowdeck-serve-'));
    await mkdir(join(directory, 'assets'));
    await mkdir(join(directory, '.vite'));
    await writeFile(join(directory, 'index.html'), '<style>p{}</style><p>first page</p>');
    await writeFile(join(directory, '404.html'), '<p>no such page</p>');
    await writeFile(join(directory, '.vite/manifest.json'), '{}');
    await writeFile(join(directory, 'assets/a-1234.js'), 'let a;');
    await writeFile(join(directory, 'assets/a-1234.js.gz'), gzipSync('let a;'));
    site = await serveSite({ directory, port: 4500 });
  });

  afterEach(async () => {
    await site.close();
    await rm(directory, { recursive: true });
  });

  it('serves the first page with a policy that knows its inline style', async () => {
    const { status, headers, body } = await ask(site, '/');
    expect(status).toBe(200);
    expect(body.toString()).toContain('first page');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-[^']+'; /);
    expect(headers['content-security-policy']).toContain(
      "trusted-types belowdeck-offline; frame-ancestors 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('keeps files whose names hold their hash, compressed where the browser takes it', async () => {
    const plain = await ask(site, '/assets/a-1234.js');
    const packed = await ask(site, '/assets/a-1234.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe('let a;');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body).toEqual(gzipSync('let a;'));
  });

  it('answers 304 to who has it already', async () => {
    const { headers } = await ask(site, '/');
    const again = await ask(site, '/', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it.each(['/nothing', '/%', '/../package.json', '/.vite/manifest.json', '//'])(
    'has no page at %s',
    async (path) => {
      const { status, body } = await ask(site, path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('no such page');
    },
  );

  it('takes GET and HEAD only', async () => {
    expect((await ask(site, '/', { method: 'POST' })).status).toBe(405);
    const head = await ask(site, '/', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('takes the next port when its own is taken', async () => {
    const second = await serveSite({ directory, port: Number(new URL(site.url).port) });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(site.url).port));
    await second.close();
  });

  it('says what to do when nothing was built', async () => {
    await expect(serveSite({ directory: join(directory, 'assets'), port: 4500 })).rejects.toThrow(
      'npm run build',
    );
  });
});
