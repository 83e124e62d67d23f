import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../browser.ts';

/** The processor and the network that a page is measured on. */
export interface Slow {
  /** How many times slower the processor is; 1 is as it is. */
  readonly processor: number;
  /** Mbit/s and ms, or null for the network as it is. */
  readonly network: { readonly rate: number; readonly latency: number } | null;
}

/** A cheap phone on a poor connection. */
export const slow: Slow = { processor: 4, network: { rate: 1.6, latency: 150 } };
export const unslowed: Slow = { processor: 1, network: null };

/** A page of its own: nothing kept, nothing cached. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/** Starts the browser that the tests use. Throws with what to do where there is none. */
export async function startBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (typeof found !== 'string' && found.problem !== null) throw new Error(found.problem);
  return chromium.launch({
    ...(typeof found === 'string' ? { executablePath: found } : {}),
    args: [...BROWSER_FLAGS],
  });
}

/** A fresh page at 1440x900, on this processor and network; with its service worker, unless that is blocked. */
export async function openPage(
  browser: Browser,
  { processor, network }: Slow,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<OpenPage> {
  const viewport = { width: 1440, height: 900 };
  const context: BrowserContext = await browser.newContext({ viewport, serviceWorkers });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // What runs TypeScript as it is calls this to name functions, also in those that are sent to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: processor });
  if (network) {
    const bytes = (network.rate * 1_000_000) / 8;
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  return { page, cdp, close: () => context.close() };
}
