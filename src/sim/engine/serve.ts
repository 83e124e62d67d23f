import type { Connection } from '../exchange.ts';
import { endAnswer } from '../exchange.ts';
import type { Machine } from '../machine.ts';
import { cancel, emit, forEach, type Procedure, race, spawn, spawnDetached } from '../procedure.ts';
import type { Json } from '../spec.ts';
import { answerError, type Call } from './call.ts';
import { routeOf } from './routes.ts';

/** The daemon: takes connections and gives each a procedure of its own. Never ends. */
export function* serveDaemon(machine: Machine): Procedure {
  yield* forEach(machine.daemon, function* (connection) {
    yield* spawnDetached(
      `${connection.request.method} ${connection.request.path}`,
      serve(machine, connection),
    );
  });
}

/** One connection: its handler runs until it is done or until the asker has gone away. */
function* serve(machine: Machine, connection: Connection): Procedure {
  yield emit({ type: 'request.received', exchange: connection.exchange });
  const handler = yield* spawn('handler', handle(machine, connection));
  const { index } = yield* race<unknown>([handler.done, connection.hangup]);
  if (index === 1) yield cancel(handler);
  if (machine.world().exchanges[connection.exchange]) yield* endAnswer(connection);
}

function* handle(machine: Machine, connection: Connection): Procedure {
  const { method, path } = connection.request;
  const [bare = '', query = ''] = path.split('?');
  const unversioned = bare.replace(/^\/v\d+\.\d+(?=\/)/, '');
  const call: Call = { machine, connection, params: [], query: queryOf(query), body: {} };
  const route = routeOf(machine.routes, method, unversioned);
  if (!route) {
    yield* answerError(call, 404, 'page not found');
    return;
  }
  const params = route.params.map(decoded);
  const wrong = route.params.find((_param, i) => params[i] === null);
  if (wrong !== undefined) {
    yield* answerError(call, 400, `invalid URL escape in ${JSON.stringify(wrong)}`);
    return;
  }
  // What is put is no JSON: an archive.
  const body = method === 'PUT' ? {} : bodyOf(connection.request.body);
  if (body === null) {
    yield* answerError(call, 400, 'invalid JSON: the body is not an object');
    return;
  }
  const found = params.map((param) => param ?? '');
  yield* route.handler({ machine, connection, params: found, query: call.query, body });
}

function queryOf(text: string): Readonly<Record<string, string>> {
  const pairs = text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [decode(key), decode(value.join('='))] as const;
    });
  return Object.fromEntries(pairs);
}

/** Percent-encoding undone; null for text that is not well encoded. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The same in a query, where `+` is a blank and what is not well encoded stays as it is. */
const decode = (text: string): string => decoded(text.replaceAll('+', ' ')) ?? text;

function bodyOf(text: string | null): { readonly [key: string]: Json } | null {
  if (text === null || text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as { readonly [key: string]: Json }) : null;
  } catch {
    return null;
  }
}
