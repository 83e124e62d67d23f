import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hosts } from './hosts.ts';
import { examplePage, galleryPage } from './page.ts';

/** Serves the gallery on 127.0.0.1, as sites of others that show embeds of `site`; port 0 is any that is free. */
export async function serveExamples(
  site: string,
  port: number,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1);
    const host = hosts.find(({ id }) => id === path);
    const body = host ? examplePage(host, site) : path === '' ? galleryPage() : null;
    response.writeHead(body === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(body ?? 'Not found\n');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
