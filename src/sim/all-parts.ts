import { runDocker } from './cli/docker.ts';
import { verbs } from './cli/verbs.ts';
import { routes } from './engine/all-routes.ts';
import type { Parts } from './parts.ts';
import { programs } from './program/programs.ts';
import { runLine } from './shell/line.ts';

/** Everything that a machine can do. */
export const allParts: Parts = { runLine, client: runDocker, verbs, routes, programs };
