import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpRequest, ReplyPart } from '../sim/exchange.ts';
import { frame } from './multiplex.ts';

const MULTIPLEXED = 'application/vnd.docker.multiplexed-stream';

/** A request of Node's server as the machine takes it. */
export function requestOf(incoming: IncomingMessage, body: string | null): HttpRequest {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  return { method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers, body };
}

/** The whole body, null when there is none; what is put is an archive, a byte in each character. Rejects when the client goes away in the middle of it. */
export async function readBody(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return chunks.length === 0
    ? null
    : Buffer.concat(chunks).toString(incoming.method === 'PUT' ? 'latin1' : 'utf8');
}

/** Writes the parts of a reply as HTTP; null is its end. */
export function replyWriter(response: ServerResponse): (part: ReplyPart | null) => void {
  let dataOf = dataWriter(null);
  return (part) => {
    if (part === null) response.end();
    else if (part.part === 'head') {
      dataOf = dataWriter(part);
      response.writeHead(part.status, part.headers);
      // `docker run` waits for the head of /wait before it starts the container.
      response.flushHeaders();
    } else response.write(dataOf(part));
  };
}

/** The head of a reply to a request for an upgrade, as it goes on the wire. */
export function headText(part: Extract<ReplyPart, { part: 'head' }>): string {
  const reason = part.status === 101 ? 'UPGRADED' : 'Answer';
  const lines = Object.entries(part.headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${part.status} ${reason}\r\n${lines.join('')}\r\n`;
}

/** What follows a head: frames where the head says so, the bytes of an archive, else the text as it is. */
export function dataWriter(head: Extract<ReplyPart, { part: 'head' }> | null) {
  const isFramed = head?.headers['Content-Type'] === MULTIPLEXED;
  if (head?.headers['Content-Type'] === 'application/x-tar')
    return (part: Extract<ReplyPart, { part: 'data' }>) => Buffer.from(part.text, 'latin1');
  return (part: Extract<ReplyPart, { part: 'data' }>) =>
    isFramed ? frame(part.stream, part.text) : part.text;
}
