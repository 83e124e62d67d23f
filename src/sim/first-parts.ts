import { create } from './cli/container/create.ts';
import { run } from './cli/container/run.ts';
import { firstRoutes } from './engine/first-routes.ts';
import type { Parts } from './parts.ts';
import { hello } from './program/hello.ts';

/** What `docker run hello-world` needs, and nothing else. */
export const firstParts: Parts = { verbs: { run, create }, routes: firstRoutes, programs: { hello } };
