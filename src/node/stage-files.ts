import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** One file of the built page, as it is sent. */
export interface StageFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Headers of every answer: nobody may frame the page, and its address, which may hold a token, is told nobody. */
export const STAGE_HEADERS: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // The rest of the policy stands in the pages themselves.
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/** In place of the service worker: a page of an earlier build must not meet an engine of this one. */
const NO_WORKER = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', () => self.registration.unregister());
`;

const headersOf = (extension: string): Readonly<Record<string, string>> => ({
  ...STAGE_HEADERS,
  'Content-Type': contentTypes[extension] ?? 'application/octet-stream',
  'Cache-Control': 'no-cache',
});

/** The built page by the paths of its files, from memory; null where there is no build. */
export function readStageFiles(directory: string): ReadonlyMap<string, StageFile> | null {
  const files = new Map<string, StageFile>();
  try {
    for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
      const path = name.split(sep).join('/');
      if (!Object.hasOwn(contentTypes, extname(name)) || path.startsWith('.') || path === 'sw.js') continue;
      files.set(`/${path}`, {
        body: readFileSync(join(directory, name)),
        headers: headersOf(extname(name)),
      });
    }
  } catch {
    return null;
  }
  const page = files.get('/index.html');
  if (!page) return null;
  files.set('/sw.js', { body: Buffer.from(NO_WORKER), headers: headersOf('.js') });
  return files.set('/', page);
}
