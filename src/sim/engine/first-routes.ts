import { attachContainer } from './attach.ts';
import { createContainer } from './create.ts';
import { pullImage } from './pull.ts';
import { startContainer } from './start.ts';
import { killContainer } from './kill.ts';
import { ping } from './ping.ts';
import { waitContainer } from './wait.ts';
import { type Route, route } from './routes.ts';

/** What the client asks for on a first run, and what Ctrl-C asks for in the middle of it. */
export const firstRoutes: readonly Route[] = [
  route('HEAD', '/_ping', ping),
  route('GET', '/_ping', ping),
  route('POST', '/containers/create', createContainer),
  route('POST', '/containers/{id}/start', startContainer),
  route('POST', '/containers/{id}/kill', killContainer),
  route('POST', '/containers/{id}/wait', waitContainer),
  route('POST', '/containers/{id}/attach', attachContainer),
  route('POST', '/images/create', pullImage),
];
