import { attachContainer } from './attach.ts';
import type { Handler } from './call.ts';
import { createContainer } from './create.ts';
import { streamEvents } from './event-stream.ts';
import { deleteImage } from './delete-image.ts';
import { inspectImage, listImages } from './images.ts';
import { inspectContainer } from './inspect.ts';
import { listContainers } from './list.ts';
import { containerLogs } from './logs.ts';
import { pullImage } from './pull.ts';
import { removeContainer } from './remove.ts';
import { renameContainer, resizeContainer } from './rename.ts';
import { startContainer } from './start.ts';
import { killContainer, stopContainer } from './stop.ts';
import { inspectNetwork, inspectPlugin, inspectVolume } from './missing.ts';
import { info, ping, version } from './system.ts';
import { waitContainer } from './wait.ts';

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handler: Handler;
}

const route = (method: string, path: string, handler: Handler): Route => ({
  method,
  // A name of an image may hold slashes, a name of a container may not.
  pattern: new RegExp(`^${path.replace('{image}', '(.+)').replace('{id}', '([^/]+)')}$`),
  handler,
});

/** The Engine API v1.50 as far as it is answered here. */
const routes: readonly Route[] = [
  route('HEAD', '/_ping', ping),
  route('GET', '/_ping', ping),
  route('GET', '/version', version),
  route('GET', '/events', streamEvents),
  route('GET', '/info', info),
  route('GET', '/networks/{id}', inspectNetwork),
  route('GET', '/volumes/{id}', inspectVolume),
  route('GET', '/plugins/{id}/json', inspectPlugin),
  route('GET', '/containers/json', listContainers),
  route('POST', '/containers/create', createContainer),
  route('GET', '/containers/{id}/json', inspectContainer),
  route('GET', '/containers/{id}/logs', containerLogs),
  route('POST', '/containers/{id}/start', startContainer),
  route('POST', '/containers/{id}/stop', stopContainer),
  route('POST', '/containers/{id}/kill', killContainer),
  route('POST', '/containers/{id}/wait', waitContainer),
  route('POST', '/containers/{id}/attach', attachContainer),
  route('POST', '/containers/{id}/resize', resizeContainer),
  route('POST', '/containers/{id}/rename', renameContainer),
  route('DELETE', '/containers/{id}', removeContainer),
  route('GET', '/images/json', listImages),
  route('POST', '/images/create', pullImage),
  route('GET', '/images/{image}/json', inspectImage),
  route('DELETE', '/images/{image}', deleteImage),
];

/** Who answers a request, and what stood in the path's places; null where nobody does. */
export function routeOf(
  method: string,
  path: string,
): { readonly handler: Handler; readonly params: readonly string[] } | null {
  for (const { method: wanted, pattern, handler } of routes) {
    const match = wanted === method ? pattern.exec(path) : null;
    if (match) return { handler, params: match.slice(1) };
  }
  return null;
}
