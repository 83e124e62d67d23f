import { verbs } from './cli/verbs.ts';
import { routes } from './engine/all-routes.ts';
import type { Parts } from './parts.ts';
import { programs } from './program/programs.ts';

/** Everything that a machine can do. */
export const allParts: Parts = { verbs, routes, programs };
