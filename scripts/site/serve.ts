import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy, policyOfPage } from './content-security.ts';

/** A running server of the built page. */
export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ServedFile {
  readonly body: Buffer;
  readonly compressed: Readonly<Record<'br' | 'gzip', Buffer | undefined>>;
  readonly headers: Readonly<Record<string, string>>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const everywhere: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves a built directory on 127.0.0.1, from memory, with the headers a careful host would set.
 *
 * Takes `port`, or the next free one of the twenty after it. Rejects when there is no build or no free port.
 */
export async function serveSite(options: {
  readonly directory: string;
  readonly port: number;
}): Promise<Site> {
  if (!existsSync(join(options.directory, 'index.html'))) {
    throw new Error(`There is no built page in ${options.directory}: run "npm run build" first.`);
  }
  const files = await readSite(options.directory);
  const server = createServer((request, response) => answer(files, request, response));
  const port = await listen(server, options.port, options.port + 20);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What pages of other sites may show or load: the embed and all it is made of. A sandboxed frame counts as another site. */
const FOR_OTHERS =
  /^(?:embed\.html|below-deck\.js|favicon\.svg|posters[\\/].+|(?:lessons|examples)[\\/].+\.(?:png|json)|assets[\\/]embed-.+)$/;

async function readSite(directory: string): Promise<ReadonlyMap<string, ServedFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !/^\.|\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('.'));
  const files = new Map<string, ServedFile>();
  for (const path of paths) files.set(`/${path.split(sep).join('/')}`, await readServedFile(directory, path));
  return files;
}

async function readServedFile(directory: string, path: string): Promise<ServedFile> {
  const file = join(directory, path);
  const body = await readFile(file);
  const beside = (suffix: string) => (existsSync(file + suffix) ? readFile(file + suffix) : undefined);
  const isPage = extname(path) === '.html';
  const isForOthers = FOR_OTHERS.test(path);
  const policyOf = path === 'index.html' ? policyOfPage : contentSecurityPolicy;
  return {
    body,
    compressed: { br: await beside('.br'), gzip: await beside('.gz') },
    headers: {
      ...everywhere,
      ...(isForOthers && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
      'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
      // Names in assets/ hold a hash of the content, so what they name never changes.
      'Cache-Control': path.startsWith(`assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      Vary: 'Accept-Encoding',
      // frame-ancestors only works in a header, so the page's own meta element does not have it.
      ...(isPage && {
        'Content-Security-Policy': `${policyOf(body.toString('utf8'))}; frame-ancestors ${isForOthers ? '*' : "'none'"}`,
      }),
    },
  };
}

function answer(
  files: ReadonlyMap<string, ServedFile>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...everywhere, Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  const found = path === undefined ? undefined : files.get(path.endsWith('/') ? `${path}index.html` : path);
  const file = found ?? files.get('/404.html');
  if (file === undefined) {
    response
      .writeHead(404, { ...everywhere, 'Content-Type': 'text/plain; charset=utf-8' })
      .end('Not found\n');
    return;
  }
  if (found !== undefined && request.headers['if-none-match'] === file.headers.ETag) {
    response.writeHead(304, file.headers).end();
    return;
  }
  const encoding = preferredEncoding(file, request.headers['accept-encoding']);
  const body = (encoding && file.compressed[encoding]) ?? file.body;
  response.writeHead(found === undefined ? 404 : 200, {
    ...file.headers,
    ...(encoding && { 'Content-Encoding': encoding }),
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined; // not a URL, or a broken escape: nothing of ours has such a name
  }
}

function preferredEncoding(file: ServedFile, accepted: string | undefined): 'br' | 'gzip' | undefined {
  const names = (accepted ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find(
    (name) => file.compressed[name] !== undefined && names.includes(name),
  );
}

function listen(server: Server, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve(port);
    });
  });
}
