import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type SiteFile, siteCopy } from './site-copy.ts';

const scope = 'https://example.org/deck/';

/** As much of a browser's caches as is used, and what was asked of the host. */
function browser(host: Record<string, string>) {
  const kept = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const open = (name: string) => {
    const entries = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, entries);
    return Promise.resolve({
      match: (address: string) => Promise.resolve(entries.get(address)?.clone()),
      put: (address: string, response: Response) => Promise.resolve(void entries.set(address, response)),
    } as unknown as Cache);
  };
  const caches = {
    open,
    keys: () => Promise.resolve([...kept.keys()]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
  };
  // What a browser does: an answer of other bytes than asked for is no answer.
  const fetch = ({ url, integrity }: Request) => {
    asked.push(url.slice(scope.length));
    const body = host[url.slice(scope.length)];
    if (body === undefined) return Promise.resolve(new Response('', { status: 404 }));
    if (integrity !== integrityOf(body)) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(body));
  };
  return { kept, asked, keeper: { caches, fetch } };
}

const integrityOf = (body: string) => `sha256-${createHash('sha256').update(body).digest('base64')}`;
const listOf = (bodies: Record<string, string>): readonly SiteFile[] =>
  Object.entries(bodies).map(([path, body]) => ({
    path: path === '' ? 'index.html' : path,
    integrity: integrityOf(body),
  }));

const first = { '': 'page 1', 'assets/a-1.js': 'a', 'assets/b-1.js': 'b' };
const second = { '': 'page 2', 'assets/a-1.js': 'a', 'assets/b-2.js': 'b2' };
const textOf = async (response: Promise<Response | undefined>) => (await response)?.text();

test('brings what is not there yet, and goes on where it was broken off', async () => {
  const host: Record<string, string> = { ...first };
  const { asked, keeper } = browser(host);
  const copy = siteCopy({ scope, build: '1', files: listOf(first) }, keeper);
  delete host['assets/b-1.js'];
  await expect(copy.fill()).rejects.toThrow('assets/b-1.js was answered with 404');
  host['assets/b-1.js'] = 'b';
  await copy.fill();
  expect(asked).toEqual(['', 'assets/a-1.js', 'assets/b-1.js', 'assets/b-1.js']);
  expect(await textOf(copy.read('index.html'))).toBe('page 1');
});

test('refuses a file of another build', async () => {
  const { keeper } = browser({ ...first, '': 'page 2' });
  await expect(siteCopy({ scope, build: '1', files: listOf(first) }, keeper).fill()).rejects.toThrow();
});

test('a newer build asks only for what is new, and still has the parts of the older one', async () => {
  const host: Record<string, string> = { ...first };
  const { asked, kept, keeper } = browser(host);
  const old = siteCopy({ scope, build: '1', files: listOf(first) }, keeper);
  await old.fill();
  asked.length = 0;
  delete host['assets/b-1.js'];
  Object.assign(host, second);
  const next = siteCopy({ scope, build: '2', files: listOf(second) }, keeper);
  await next.fill();
  expect(asked).toEqual(['', 'assets/b-2.js']);
  expect(await textOf(old.read('index.html'))).toBe('page 1');
  expect(await textOf(next.read('index.html'))).toBe('page 2');
  expect(await textOf(next.read('assets/b-1.js'))).toBe('b');
  // That of another site of this origin stays.
  kept.set('belowdeck https://example.org/ 9', new Map());
  await next.forgetOthers();
  expect([...kept.keys()]).toEqual([`belowdeck ${scope} 2`, 'belowdeck https://example.org/ 9']);
  expect(await next.read('assets/b-1.js')).toBeUndefined();
});

test.each([
  [scope, 'index.html'],
  [`${scope}?lesson=walls#r1.abc`, 'index.html'],
  [`${scope}index.html`, 'index.html'],
  [`${scope}assets/a-1.js`, 'assets/a-1.js'],
  [`${scope}assets/of-another-build.js`, 'assets/of-another-build.js'],
  [`${scope}sw.js`, null],
  [`${scope}nowhere/`, null],
  ['https://example.org/', null],
  ['https://example.org/deckhand/', null],
  ['https://elsewhere.example/deck/', null],
])('%s is the file %s', (address, path) => {
  const { keeper } = browser({});
  expect(siteCopy({ scope, build: '1', files: listOf(first) }, keeper).pathOf(address)).toBe(path);
});

test('of an answer that came by a detour only the answer is kept', async () => {
  const { keeper } = browser({});
  const detour = Object.defineProperty(new Response('page 1'), 'redirected', { value: true });
  const copy = siteCopy(
    { scope, build: '1', files: listOf({ '': 'page 1' }) },
    { ...keeper, fetch: () => Promise.resolve(detour) },
  );
  await copy.fill();
  const kept = await copy.read('index.html');
  expect(kept?.redirected).toBe(false);
  expect(await kept?.text()).toBe('page 1');
});
