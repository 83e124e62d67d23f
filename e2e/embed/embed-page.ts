import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';

/** A page of another site, with an embed in it. */
export interface Post {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves one page, on another origin than the site's, and scripts of ours below /package/. */
export async function servePost(html: string): Promise<Post> {
  const server: Server = createServer((request, response) => {
    const script = /^\/package\/((?:shared\/)?[\w-]+\.js)$/.exec(request.url ?? '')?.[1];
    if (script !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(readFileSync(`dist-package/${script}`));
      return;
    }
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The frames of a page that hold an embed, in order. */
export function embedsOf(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame !== page.mainFrame() && frame.url().includes('embed.html'));
}

/** What the terminal of an embed shows. */
export async function screenOf(frame: Frame): Promise<string> {
  const rows = await frame.locator('.xterm-rows > div').allTextContents();
  return rows.join('\n').replaceAll('\u00a0', ' ');
}
