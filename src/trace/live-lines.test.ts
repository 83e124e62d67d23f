import { expect, it } from 'vitest';
import { createLiveLines, type Told } from './live-lines.ts';

let exchanges = 0;
function ask(
  at: number,
  method: string,
  path: string,
  body: string | null = null,
): Told & { readonly id: string } {
  const exchange = `exchange-${exchanges++}`;
  return {
    id: exchange,
    at,
    event: { type: 'request.sent', exchange, from: 'client', to: 'daemon', method, path, body },
  };
}
const close = (at: number, exchange: string): Told => ({ at, event: { type: 'exchange.closed', exchange } });
const background = (at: number): Told => ({ at, event: { type: 'image.stored', image: NONE } });
const NONE = { id: 'sha256:0', config: '{}', chainIds: [], size: 0, created: 0 };

/** What was told, in short: lines as they are, the prompt as $, requests by their paths. */
function shortly(told: readonly Told[]): readonly string[] {
  return told.flatMap(({ event }) => {
    if (event.type === 'line.submitted') return event.line;
    if (event.type === 'prompt.shown') return '$';
    if (event.type === 'request.sent') return event.path;
    return event.type.startsWith('command.') ? [] : event.type;
  });
}

it('puts a line before what a client asks after its ping, and the prompt where it has been silent', () => {
  const lines = createLiveLines();
  const ping = ask(10, 'HEAD', '/_ping');
  expect(lines.take(ping)).toEqual([]);
  expect(lines.take(close(11, ping.id))).toEqual([]);
  const list = ask(14, 'GET', '/v1.50/containers/json');
  const told = lines.take(list);
  expect(shortly(told)).toEqual(['docker ps', '/_ping', 'exchange.closed', '/v1.50/containers/json']);
  expect(told.map(({ event }) => event.type).slice(0, 3)).toEqual([
    'line.submitted',
    'command.started',
    'command.moved',
  ]);
  expect(lines.pass(5000)).toEqual([]);
  expect(shortly(lines.take(close(5001, list.id)))).toEqual(['exchange.closed']);
  expect(lines.pass(5300)).toEqual([]);
  expect(shortly(lines.pass(5700))).toEqual(['$']);
  expect(lines.pass(9000)).toEqual([]);
  expect(shortly(lines.take(background(9100)))).toEqual(['image.stored']);
});

it('knows a client that does not ping, one that only pings, and the next one that comes at once', () => {
  const lines = createLiveLines();
  const version = ask(1, 'GET', '/version');
  expect(shortly(lines.take(version))).toEqual(['docker version', '/version']);
  lines.take(close(2, version.id));
  const ping = ask(3, 'HEAD', '/_ping');
  expect(lines.take(ping)).toEqual([]);
  const told = lines.take(ask(4, 'GET', '/v1.50/images/json'));
  expect(shortly(told)).toEqual(['docker images', '/_ping', '/v1.50/images/json']);
  expect(told[0]?.event.type).toBe('command.ended');
  lines.take(ask(5000, 'HEAD', '/_ping'));
  expect(shortly(lines.pass(7000))).toEqual(['docker …', '/_ping']);
});

it.each([
  ['POST', '/v1.50/images/create?fromImage=docker.io%2Flibrary%2Fnginx&tag=latest', 'docker pull nginx'],
  [
    'POST',
    '/v1.50/images/create?fromImage=docker.io%2Flibrary%2Fpython&tag=3-slim',
    'docker pull python:3-slim',
  ],
  ['DELETE', '/v1.50/containers/web?force=1', 'docker rm web'],
  ['POST', '/v1.50/containers/web/stop', 'docker stop web'],
  ['GET', '/v1.50/containers/web/json', 'docker … web'],
  ['GET', '/v1.50/nonsense', 'docker …'],
])('names %s %s as %s', (method, path, line) => {
  expect(shortly(createLiveLines().take(ask(1, method, path)))[0]).toBe(line);
});

it('names a container to be made by its image, whatever its body is', () => {
  const line = (body: string | null) =>
    shortly(createLiveLines().take(ask(1, 'POST', '/v1.50/containers/create?name=web', body)))[0];
  expect(line('{"Hostname":"","Image":"nginx","Volumes":{}}')).toBe('docker … nginx');
  for (const body of [null, '', '{', '{"Image":7}']) expect(line(body)).toBe('docker …');
});
