import { type SiteCopy, siteCopy } from '../platform/site-copy.ts';
import { TAKE_OVER } from '../platform/take-over.ts';
import { build, files } from './site-files.ts';

/** The parts of a service worker that are used. The types of a page have none of them. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: 'install' | 'activate' | 'fetch' | 'message',
    hear: (event: WorkerEvent) => void,
  ) => void;
}

interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
  /** Of `fetch` only. */
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
  /** Of `message` only. */
  readonly data: unknown;
}

// This file runs as a service worker and nowhere else.
const worker = globalThis as unknown as WorkerScope;
const copy: SiteCopy = siteCopy(
  { scope: worker.registration.scope, build, files },
  { caches, fetch: (request) => fetch(request) },
);

// No skipWaiting() here: windows that are open keep the worker, and so the files, of their own build.
worker.addEventListener('install', (event) => event.waitUntil(copy.fill()));

// A first visit is kept from now on, not only from the next one.
worker.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? copy.pathOf(request.url) : null;
  if (path === null) return;
  if (request.mode === 'navigate') event.waitUntil(tidy());
  event.respondWith(copy.read(path).then((kept) => kept ?? fetch(request)));
});

/** Forgets other builds when no window is left that could be of one, and none is on its way. */
async function tidy(): Promise<void> {
  const { installing, waiting } = worker.registration;
  if (installing || waiting) return;
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length === 0) await copy.forgetOthers();
}
