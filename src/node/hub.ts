import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Catalogue } from '../sim/registry/catalogue.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';

export interface RunningHub {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves a catalogue on 127.0.0.1, so that a real daemon can pull from it. Port 0 takes any free one. */
export async function startHub(options: {
  readonly port: number;
  readonly catalogue: Catalogue;
}): Promise<RunningHub> {
  const hub = hubFrom(options.catalogue);
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
    const answer = hub.handle({ method: request.method ?? 'GET', path, headers });
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
