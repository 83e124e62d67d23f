import { attachContainer } from './attach.ts';
import { createContainer } from './create.ts';
import { pullImage } from './pull.ts';
import { resizeContainer } from './rename.ts';
import { startContainer } from './start.ts';
import { killContainer } from './stop.ts';
import { info, ping, version } from './system.ts';
import { waitContainer } from './wait.ts';
import { type Route, route } from './routes.ts';

/** What the client asks for on a first run, and what Ctrl-C asks for in the middle of it. */
export const firstRoutes: readonly Route[] = [
  route('HEAD', '/_ping', ping),
  route('GET', '/_ping', ping),
  route('GET', '/version', version),
  route('GET', '/info', info),
  route('POST', '/containers/create', createContainer),
  route('POST', '/containers/{id}/start', startContainer),
  route('POST', '/containers/{id}/kill', killContainer),
  route('POST', '/containers/{id}/wait', waitContainer),
  route('POST', '/containers/{id}/attach', attachContainer),
  route('POST', '/containers/{id}/resize', resizeContainer),
  route('POST', '/images/create', pullImage),
];
