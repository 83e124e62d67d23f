import type { BrowserContext } from '@playwright/test';

/** What the pages of a context did that they must not do. */
export interface Seen {
  readonly complaints: readonly string[];
  /** How many requests were looked at. */
  readonly requests: () => number;
}

/** Watches all pages of a context, also those that open later. Addresses of `origin` are the page's own. */
export async function watch(context: BrowserContext, origin: string): Promise<Seen> {
  const complaints: string[] = [];
  let requests = 0;
  context.on('request', (request) => {
    requests++;
    if (new URL(request.url()).origin !== origin) complaints.push(`asked ${request.url()}`);
  });
  context.on('console', (message) => {
    // The page for what is not there is answered 404, which the browser itself reports.
    const isOwnAnswer =
      message.text().startsWith('Failed to load resource') && message.text().includes('404');
    if (message.type() === 'error' && !isOwnAnswer) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`threw ${error.error().message}`));
  await context.exposeBinding('complain', (_source, text: string) => complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain: (text: string) => void };
      complain(`policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  return { complaints, requests: () => requests };
}
