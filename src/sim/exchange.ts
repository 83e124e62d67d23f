import { type Channel, close, createChannel, send } from './channel.ts';
import type { Transitions } from './lifecycle.ts';
import type { Machine } from './machine.ts';
import type { ExchangeId, Participant } from './names.ts';
import { emit, type Procedure, sleep } from './procedure.ts';

/** HTTP/1.1 as both APIs use it. `path` has the query and, for the Engine API, the version (`/v1.50/...`). */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** A reply arrives in parts: the head first, then data until the channel closes. */
export type ReplyPart =
  | { readonly part: 'head'; readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | { readonly part: 'data'; readonly text: string; readonly stream: 'stdout' | 'stderr' | 'raw' };

/** One connection for one request. After a 101 it carries a container's streams both ways. */
export interface Connection {
  readonly exchange: ExchangeId;
  readonly request: HttpRequest;
  /** What the asking side sends after its request; closed = half-closed (it writes no more). */
  readonly upstream: Channel<string>;
  /** What the answering side sends; closed = the end of the reply. */
  readonly downstream: Channel<ReplyPart>;
  /** Closed when the asking side has gone away. */
  readonly hangup: Channel<never>;
}

/** One request under way, in the World. */
export interface Exchange {
  readonly id: ExchangeId;
  readonly from: Participant;
  readonly to: Participant;
  readonly method: string;
  readonly path: string;
  readonly state: ExchangeState;
  readonly status: number | null;
}

export type ExchangeState = 'asked' | 'served' | 'answered' | 'closed';

export const exchangeTransitions: Transitions<ExchangeState> = {
  asked: ['served', 'answered', 'closed'],
  served: ['answered', 'closed'],
  answered: ['closed'],
  closed: [],
};

/** Events of the wires between participants. */
export type ExchangeEvent =
  | {
      readonly type: 'request.sent';
      readonly exchange: ExchangeId;
      readonly from: Participant;
      readonly to: Participant;
      readonly method: string;
      readonly path: string;
      /** The raw body, or null. */
      readonly body: string | null;
    }
  | { readonly type: 'request.received'; readonly exchange: ExchangeId }
  | {
      readonly type: 'response.sent';
      readonly exchange: ExchangeId;
      readonly status: number;
      /** The raw body when it is short text sent at once, else null. */
      readonly body: string | null;
    }
  /** A part of a streamed reply or request: container output, a pull's progress line, some bytes of a blob. */
  | {
      readonly type: 'data.sent';
      readonly exchange: ExchangeId;
      readonly towards: 'asker' | 'answerer';
      /** The text itself where it is text, else what the bytes are. */
      readonly text: string;
      readonly bytes: number;
    }
  | { readonly type: 'exchange.closed'; readonly exchange: ExchangeId };

/** How long a message takes over the daemon's unix socket, in ms. */
const SOCKET_LATENCY = 1;

/** The id that the next exchange will get. */
export function nextExchangeId(machine: Machine): ExchangeId {
  return `exchange-${machine.world().ordinals.exchange ?? 0}`;
}

/** A connection that nobody has answered yet. */
export function createConnection(exchange: ExchangeId, request: HttpRequest): Connection {
  return {
    exchange,
    request,
    upstream: createChannel(`${exchange} upstream`),
    downstream: createChannel(`${exchange} downstream`),
    hangup: createChannel(`${exchange} hangup`),
  };
}

/** Asks the daemon: records the request, lets it travel, and hands the connection to the listening socket. */
export function* ask(machine: Machine, request: HttpRequest): Procedure<Connection> {
  const connection = createConnection(nextExchangeId(machine), request);
  yield emit({
    type: 'request.sent',
    exchange: connection.exchange,
    from: 'client',
    to: 'daemon',
    method: request.method,
    path: request.path,
    body: request.body,
  });
  yield sleep(SOCKET_LATENCY);
  send(machine.daemon, connection);
  return connection;
}

/** Answers with a head and, unless it streams, the whole body; a whole answer closes the exchange. */
export function* answer(
  connection: Connection,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | 'streams',
): Procedure {
  const whole = body !== 'streams';
  yield emit({
    type: 'response.sent',
    exchange: connection.exchange,
    status,
    body: whole ? body : null,
  });
  yield sleep(SOCKET_LATENCY);
  send(connection.downstream, { part: 'head', status, headers });
  if (whole) {
    if (body !== '') send(connection.downstream, { part: 'data', text: body, stream: 'raw' });
    yield* endAnswer(connection);
  }
}

/** Sends a part of a streamed answer. */
export function* sendData(
  connection: Connection,
  text: string,
  stream: 'stdout' | 'stderr' | 'raw' = 'raw',
): Procedure {
  yield emit({
    type: 'data.sent',
    exchange: connection.exchange,
    towards: 'asker',
    text,
    bytes: text.length,
  });
  send(connection.downstream, { part: 'data', text, stream });
}

/** Ends a streamed answer. */
export function* endAnswer(connection: Connection): Procedure {
  close(connection.downstream);
  yield emit({ type: 'exchange.closed', exchange: connection.exchange });
}
