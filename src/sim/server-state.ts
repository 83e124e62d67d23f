import type { Exchange } from './exchange.ts';
import { moved, type Transitions } from './lifecycle.ts';
import type { World } from './world.ts';

/**
 * What a server does, seen from outside: it listens for the next request, works on at least one that it has taken, or
 * is sending at least one answer. A server that does several things is shown by the one nearest to its answer.
 */
export type ServerState = 'listening' | 'working' | 'answering';

export const serverTransitions: Transitions<ServerState> = {
  listening: ['listening', 'working', 'answering'],
  working: ['working', 'answering', 'listening'],
  answering: ['answering', 'working', 'listening'],
};

/** The participants that serve requests. */
export interface Servers {
  readonly daemon: ServerState;
  readonly registry: ServerState;
}

/** The servers' states as the open requests have them; the same object when they are as before. */
export function serversFor(before: Servers, exchanges: World['exchanges']): Servers {
  const all = Object.values<Exchange>(exchanges);
  const daemon = moved('daemon', serverTransitions, before.daemon, stateFrom(all, 'daemon'));
  const registry = moved('registry', serverTransitions, before.registry, stateFrom(all, 'registry'));
  return daemon === before.daemon && registry === before.registry ? before : { daemon, registry };
}

function stateFrom(exchanges: readonly Exchange[], server: keyof Servers): ServerState {
  let state: ServerState = 'listening';
  for (const { to, state: stage } of exchanges) {
    if (to !== server) continue;
    if (stage === 'answered') return 'answering';
    if (stage === 'served') state = 'working';
  }
  return state;
}
