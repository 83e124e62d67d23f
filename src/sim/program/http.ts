import { CLOSED, close } from '../channel.ts';
import { type Procedure, sleep, take } from '../procedure.ts';
import type { NetConnection } from '../kernel/socket.ts';
import { called } from '../kernel/syscall.ts';
import type { Pid } from '../names.ts';

/** The head of a request: its first line in pieces, and its headers by lower-case name. */
export interface HttpAsked {
  readonly line: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server's answer, its head and its body as they go over the wire. */
export interface HttpAnswer {
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer as it has come. */
export interface HttpReply extends HttpAnswer {
  /** `HTTP/1.0` */
  readonly protocol: string;
}

/** Where an answer sends one that asked for this path: another path of the same server; null where it does not. */
export function redirection({ status, headers }: HttpAnswer): string | null {
  const location = headers.Location;
  return (status === 301 || status === 302) && location?.startsWith('/') ? location : null;
}

/** The headers as they go over the wire. */
const headerText = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** The head of an answer as it goes over the wire, down to its blank line. */
export const answerHead = ({ protocol, status, reason, headers }: HttpReply): string =>
  `${protocol} ${status} ${reason}\r\n${headerText(headers)}\r\n`;

/** Takes one request from a connection, lets it be answered, and closes it. */
export function* serveOne(
  pid: Pid,
  connection: NetConnection,
  answer: (asked: HttpAsked) => Procedure<HttpAnswer>,
  protocol = 'HTTP/1.1',
): Procedure {
  try {
    const text = yield* take(connection.request);
    if (text === CLOSED) return;
    yield called(pid, 'accept4', '3, …', 4);
    yield called(
      pid,
      'recvfrom',
      `4, ${JSON.stringify(text.slice(0, 32))}..., 1024, 0, NULL, NULL`,
      text.length,
    );
    yield sleep(1);
    const [line = '', ...rest] = text.split('\r\n');
    const [method = '', path = ''] = line.split(' ');
    const headers = Object.fromEntries(
      rest.flatMap((row) => {
        const at = row.indexOf(':');
        return at > 0 ? [[row.slice(0, at).toLowerCase(), row.slice(at + 1).trim()]] : [];
      }),
    );
    const given = yield* answer({ line, method, path, headers });
    const { status, reason, body } = given;
    const reply = answerHead({ ...given, protocol }) + (method === 'HEAD' ? '' : body);
    yield called(
      pid,
      'sendto',
      `4, "${protocol} ${status} ${reason}"..., ${reply.length}, 0, NULL, 0`,
      reply.length,
    );
    yield* connection.transmit('reply', reply);
    yield called(pid, 'close', '4');
  } finally {
    close(connection.reply);
  }
}

/** Sends a request over a connection and takes the whole answer; null where the other end has hung up. */
export function* fetchOver(
  pid: Pid,
  connection: NetConnection,
  path: string,
  headers: Readonly<Record<string, string>>,
  { method = 'GET', body = '' }: { readonly method?: string; readonly body?: string } = {},
): Procedure<HttpReply | null> {
  const text = `${method} ${path} HTTP/1.1\r\n${headerText(headers)}\r\n${body}`;
  yield called(
    pid,
    'sendto',
    `3, "${method} ${path.slice(0, 24)} HTTP/1.1"..., ${text.length}, 0, NULL, 0`,
    text.length,
  );
  yield* connection.transmit('request', text);
  const reply = yield* take(connection.reply);
  yield called(pid, 'recvfrom', '3, …, 16384, 0, NULL, NULL', reply === CLOSED ? 0 : reply.length);
  yield called(pid, 'close', '3');
  if (reply === CLOSED) return null;
  const end = reply.indexOf('\r\n\r\n');
  const [first = '', ...rest] = reply.slice(0, end).split('\r\n');
  const [protocol = '', status = '0', ...reason] = first.split(' ');
  const given = rest.map(
    (row) => [row.split(':', 1)[0] ?? '', row.slice(row.indexOf(':') + 1).trim()] as const,
  );
  return {
    protocol,
    status: Number(status),
    reason: reason.join(' '),
    headers: Object.fromEntries(given),
    body: reply.slice(end + 4),
  };
}
