import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { catalogue } from '../content/images/catalogue.ts';
import type { Hub } from '../sim/registry/hub.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import type { Options } from './options.ts';

export interface RunningHub {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves a hub on 127.0.0.1, so that a real daemon can pull from it. Port 0 takes any free one. */
export async function startHub(options: { readonly port: number; readonly hub: Hub }): Promise<RunningHub> {
  const server = createServer((request, response) => {
    request.resume();
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    );
    // some clients write the colon of a digest as %3A
    const path = (request.url ?? '/').replaceAll(/%3a/gi, ':');
    const answer = options.hub.handle({ method: request.method ?? 'GET', path, headers });
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** `belowdeck hub`: serves our images until it is told to end, and says where in one line. */
export async function runHub(options: Pick<Options, 'port'>): Promise<void> {
  try {
    const hub = await startHub({ port: options.port ?? 5000, hub: hubFrom(catalogue) });
    process.stdout.write(`belowdeck hub listens on 127.0.0.1:${hub.port}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void hub.close());
  } catch (error) {
    process.stderr.write(`belowdeck hub: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
