import type { Behaviour } from './cli/command.ts';
import type { Route } from './engine/routes.ts';
import type { Program } from './program/program.ts';

/**
 * What a machine can do, by name: commands of the client, requests that the daemon answers, programs. Grammar, World
 * and kernel are always whole. The page gets the parts that a first run needs before the others; they may grow while
 * a machine stands, and what they make of a line is the same whenever they came, as long as they came before it.
 */
export interface Parts {
  readonly verbs: Readonly<Record<string, Behaviour>>;
  readonly routes: readonly Route[];
  readonly programs: Readonly<Record<string, Program>>;
}
