import { type Channel, CLOSED } from '../channel.ts';
import { ask, type Connection, type HttpRequest } from '../exchange.ts';
import { emit, type Procedure, take } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { CommandIo } from './command-io.ts';

/** A whole answer of the daemon. */
export interface ApiReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const USER_AGENT = 'Docker-Client/28.2.2 (linux)';
const API = '/v1.50';

/** The first request of nearly every command: it settles the API version. */
export function* ping(io: CommandIo): Procedure {
  yield emit({ type: 'command.moved', invocation: io.invocation, to: 'asking' });
  yield* readAll(yield* ask(io.machine, request('HEAD', '/_ping', null)));
}

const none: Readonly<Record<string, string>> = {};
const always: Readonly<Record<string, string>> = { 'User-Agent': USER_AGENT };

function request(
  method: string,
  path: string,
  body: string | null,
  headers: Readonly<Record<string, string>> = none,
): HttpRequest {
  if (body === null && headers === none) return { method, path, headers: always, body };
  const type: Record<string, string> = body === null ? {} : { 'Content-Type': 'application/json' };
  return { method, path, headers: { ...always, ...type, ...headers }, body };
}

/** Asks and leaves the reply to be read: for streams and for answers that come later. `path` is without the version. */
export function* open(
  io: CommandIo,
  method: string,
  path: string,
  body: Json | null = null,
  headers: Readonly<Record<string, string>> = none,
): Procedure<Connection> {
  // Go's encoder ends every value with a newline.
  const text = body === null ? null : `${JSON.stringify(body)}\n`;
  const connection = yield* ask(io.machine, request(method, API + path, text, headers));
  io.connections.push(connection);
  return connection;
}

/** The head of a reply. A connection that closes before it is the daemon's end, which is our bug. */
export function* readHead(connection: Connection): Procedure<Omit<ApiReply, 'body'>> {
  const part = yield* take(connection.downstream);
  if (part === CLOSED || part.part !== 'head') throw new Error(`no answer to ${connection.request.path}`);
  return { status: part.status, headers: part.headers };
}

/** All that follows the head, as one text. */
export function* readBody(connection: Connection): Procedure<string> {
  let body = '';
  for (;;) {
    const part = yield* take(connection.downstream);
    if (part === CLOSED) return body;
    if (part.part === 'data') body += part.text;
  }
}

function* readAll(connection: Connection): Procedure<ApiReply> {
  const head = yield* readHead(connection);
  const body = yield* readBody(connection);
  return { status: head.status, headers: head.headers, body };
}

/** One request and its whole answer. */
export function* call(
  io: CommandIo,
  method: string,
  path: string,
  body: Json | null = null,
  headers: Readonly<Record<string, string>> = none,
): Procedure<ApiReply> {
  return yield* readAll(yield* open(io, method, path, body, headers));
}

/** Lines of a stream of JSON messages. */
export function* eachLine(connection: Connection, body: (line: string) => Procedure): Procedure {
  let rest = '';
  for (;;) {
    const part = yield* take(
      connection.downstream as Channel<{ readonly part: string; readonly text?: string }>,
    );
    if (part === CLOSED) break;
    rest += part.text ?? '';
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield* body(line);
  }
}

/** The daemon's words in an error reply, as the client shows them. */
export function errorText(reply: ApiReply): string {
  const parsed = reply.headers['Content-Type'] === 'application/json' ? messageOf(reply.body) : reply.body;
  return `Error response from daemon: ${parsed.trim()}`;
}

function messageOf(body: string): string {
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null && 'message' in parsed ? String(parsed.message) : body;
}
