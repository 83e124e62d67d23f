import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { serveSite } from '../site/serve.ts';
import { zipSite } from '../site/zip.ts';

/** Where the built site can be had while browsers look at it; every address ends with `/`. */
export interface Places {
  /** At the root of an origin, with the headers of our own server. */
  readonly site: string;
  /** Below a path of a host that sends nothing but types. */
  readonly below: string;
  /** The unpacked archive on the disk. */
  readonly folder: string;
  /** The address of another site's page with one frame in it. */
  readonly post: (attributes: string, src: string) => string;
  readonly close: () => Promise<void>;
}

const PATH = '/a/path of mine/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves a built directory in all the ways that hosts do. */
export async function openPlaces(directory: string): Promise<Places> {
  const site = await serveSite({ directory, port: 4440 });
  const plain = await listening((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const inside = file.startsWith(PATH) ? file.slice(PATH.length) : '';
    readFile(join(directory, inside)).then(
      (body) => response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  const posts = await listening((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').searchParams;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,"><p>Above.</p><iframe ${asked.get('attributes') ?? ''} src="${(asked.get('src') ?? '').replaceAll('&', '&amp;')}" width="720" height="480" title="Docker"></iframe></html>`,
    );
  });
  const disk = await mkdtemp(join(tmpdir(), 'belowdeck of a class-'));
  for (const [path, bytes] of Object.entries(unzipSync(await zipSite(directory, '1.2.3')))) {
    await mkdir(join(disk, dirname(path)), { recursive: true });
    if (!path.endsWith('/')) await writeFile(join(disk, path), bytes);
  }
  return {
    site: site.url,
    below: `http://127.0.0.1:${portOf(plain)}${encodeURI(PATH)}`,
    folder: `${pathToFileURL(disk).href}/belowdeck-1.2.3/`,
    // By its other name this computer is another site, not only another origin.
    post: (attributes, src) =>
      `http://localhost:${portOf(posts)}/?${String(new URLSearchParams({ attributes, src }))}`,
    close: async () => {
      await Promise.all([site.close(), closed(plain), closed(posts), rm(disk, { recursive: true })]);
    },
  };
}

function listening(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
