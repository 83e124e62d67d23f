import { type Exchange, type ExchangeEvent, type ExchangeState, exchangeTransitions } from './exchange.ts';
import { moved } from './lifecycle.ts';
import { counted, entry, type Reducers, unchanged, without } from './reducers.ts';
import { withServers } from './server-state.ts';
import type { World } from './world.ts';

function moveExchange(world: World, id: string, to: ExchangeState, status?: number): World {
  const exchange = entry(world.exchanges, id, 'exchange');
  const next: Exchange = {
    ...exchange,
    state: moved(id, exchangeTransitions, exchange.state, to),
    status: status ?? exchange.status,
  };
  return withServers({ ...world, exchanges: { ...world.exchanges, [id]: next } });
}

export const exchangeReducers: Reducers<ExchangeEvent> = {
  'request.sent': (world, { exchange: id, from, to, method, path }) => {
    const exchange: Exchange = { id, from, to, method, path, state: 'asked', status: null };
    return { ...counted(world, 'exchange'), exchanges: { ...world.exchanges, [id]: exchange } };
  },
  'request.received': (world, { exchange }) => moveExchange(world, exchange, 'served'),
  'response.sent': (world, { exchange, status }) => moveExchange(world, exchange, 'answered', status),
  'data.sent': unchanged,
  'exchange.closed': (world, { exchange: id }) => {
    moved(id, exchangeTransitions, entry(world.exchanges, id, 'exchange').state, 'closed');
    return withServers({ ...world, exchanges: without(world.exchanges, id) });
  },
};
