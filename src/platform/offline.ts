import { TAKE_OVER } from './take-over.ts';

/** The name under which Trusted Types let this one address pass: that of the worker, whatever is asked for. */
export const OFFLINE_POLICY = 'belowdeck-offline';

const WORKER = './sw.js';

/** The part of Trusted Types that is used; `register` takes what it makes for an address. */
interface PolicyMaker {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/**
 * Has the browser keep the whole site, so that it opens without a network; not in a frame, nor from a file.
 * `onNewer` is called when a newer build has been kept and waits. `takeOver` loads this window anew with it.
 */
export async function keepOffline(onNewer: (takeOver: () => void) => void): Promise<void> {
  if (window.top !== window || !location.protocol.startsWith('http')) return;
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
    const takeOver = (): void => {
      // Another window may have done it already.
      if (!registration.waiting) location.reload();
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting?.postMessage(TAKE_OVER);
    };
    const tellOf = (next: ServiceWorker | null): void => {
      // The first build of all has nothing to wait for.
      if (next?.state === 'installed' && registration.active) onNewer(takeOver);
    };
    tellOf(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => tellOf(installing));
    });
  } catch {
    // There are none, they are forbidden, or the host has not this file: the page goes on as one that needs a network.
  }
}

function workerAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: PolicyMaker };
  const policy = trustedTypes?.createPolicy(OFFLINE_POLICY, { createScriptURL: () => WORKER });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}
