import { changedWorld } from './changed-world.ts';
import { type Exchange, type ExchangeEvent, type ExchangeState, exchangeTransitions } from './exchange.ts';
import { moved } from './lifecycle.ts';
import { counted, entry, type Reducers, unchanged, without } from './reducers.ts';
import { serversFor } from './server-state.ts';
import type { World } from './world.ts';

function moveExchange(world: World, id: string, to: ExchangeState, status?: number): World {
  const exchange = entry(world.exchanges, id, 'exchange');
  const next: Exchange = {
    id: exchange.id,
    from: exchange.from,
    to: exchange.to,
    method: exchange.method,
    path: exchange.path,
    state: moved(id, exchangeTransitions, exchange.state, to),
    status: status ?? exchange.status,
  };
  return withExchanges(world, { ...world.exchanges, [id]: next });
}

/** The World with other open requests, and its servers' states as they have them. */
const withExchanges = (world: World, exchanges: World['exchanges']): World =>
  changedWorld(world, { exchanges, servers: serversFor(world.servers, exchanges) });

export const exchangeReducers: Reducers<ExchangeEvent> = {
  'request.sent': (world, { exchange: id, from, to, method, path }) => {
    const exchange: Exchange = { id, from, to, method, path, state: 'asked', status: null };
    return changedWorld(counted(world, 'exchange'), { exchanges: { ...world.exchanges, [id]: exchange } });
  },
  'request.received': (world, { exchange }) => moveExchange(world, exchange, 'served'),
  'response.sent': (world, { exchange, status }) => moveExchange(world, exchange, 'answered', status),
  'data.sent': unchanged,
  'exchange.closed': (world, { exchange: id }) => {
    moved(id, exchangeTransitions, entry(world.exchanges, id, 'exchange').state, 'closed');
    return withExchanges(world, without(world.exchanges, id));
  },
};
