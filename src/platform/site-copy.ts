/** One file of a build: its path below the site, and the hash of its bytes as the `integrity` of a request has it. */
export interface SiteFile {
  readonly path: string;
  readonly integrity: string;
}

/** One build of the site, kept in the browser. */
export interface SiteCopy {
  /** Brings every file that is not there yet. Rejects where one cannot be had, or is of another build; what has come stays. */
  readonly fill: () => Promise<void>;
  /** The path of the file that an address of the site names; null for what is not ours to answer. */
  readonly pathOf: (address: string) => string | null;
  /** The file at such a path; undefined where the browser has thrown it away. */
  readonly read: (path: string) => Promise<Response | undefined>;
  /** Forgets the other builds of this site. */
  readonly forgetOthers: () => Promise<void>;
}

/** The parts of the browser that keep and ask. */
export interface Keeper {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** What lies here has a hash of its content in its name: no two builds mean different things by one name. */
const NEVER_CHANGES = /^assets\//;

/** A build of the site below `scope`. Two sites of one origin do not know each other's copies. */
export function siteCopy(
  {
    scope,
    build,
    files,
  }: { readonly scope: string; readonly build: string; readonly files: readonly SiteFile[] },
  { caches, fetch }: Keeper,
): SiteCopy {
  const ours = `belowdeck ${scope} `;
  const paths = new Set(files.map(({ path }) => path));
  const open = () => caches.open(ours + build);
  // A site's own address is its first page. Some hosts send whoever asks for index.html there.
  const addressOf = (path: string): string => scope + path.replace(/(^|\/)index\.html$/, '$1');

  async function fromAnyBuild(path: string): Promise<Response | undefined> {
    for (const name of await caches.keys()) {
      if (!name.startsWith(ours)) continue;
      const found = await (await caches.open(name)).match(addressOf(path));
      if (found) return found;
    }
    return undefined;
  }

  async function ask({ path, integrity }: SiteFile): Promise<Response> {
    const cache = NEVER_CHANGES.test(path) ? 'default' : 'no-cache';
    const response = await fetch(new Request(addressOf(path), { cache, integrity }));
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
    return response;
  }

  return {
    async fill() {
      const cache = await open();
      // One after the other: whoever uses the page meanwhile comes first.
      for (const file of files) {
        const address = addressOf(file.path);
        if (await cache.match(address)) continue;
        const known = NEVER_CHANGES.test(file.path) ? await fromAnyBuild(file.path) : undefined;
        await cache.put(address, direct(known ?? (await ask(file))));
      }
    },
    pathOf(address) {
      const [page = ''] = address.split(/[?#]/);
      if (!page.startsWith(scope)) return null;
      const path = page.slice(scope.length).replace(/(^|\/)$/, '$1index.html');
      return paths.has(path) || NEVER_CHANGES.test(path) ? path : null;
    },
    async read(path) {
      // A window that is still open may ask for a part of the build that it is of.
      if (!paths.has(path)) return fromAnyBuild(path);
      return (await open()).match(addressOf(path));
    },
    async forgetOthers() {
      const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== ours + build);
      await Promise.all(others.map((name) => caches.delete(name)));
    },
  };
}

/** An answer that says nothing of a detour: a browser opens no page that came by one. */
function direct(response: Response): Response {
  if (!response.redirected) return response;
  const { body, headers, status } = response;
  return new Response(body, { headers, status });
}
