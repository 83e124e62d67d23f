import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { catalogue } from '../content/images/catalogue.ts';
import { close, send } from '../sim/channel.ts';
import type { Connection, HttpRequest, ReplyPart } from '../sim/exchange.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { createSimulation, type Simulation } from '../sim/simulate.ts';
import { headText, readBody, requestOf, dataWriter, replyWriter } from './http-message.ts';
import { lastStart, mayJump, type OpenRequest } from './jumping-clock.ts';
import type { Options } from './options.ts';

/** How often, in real ms, a machine on the wall clock is moved on. */
const TICK = 20;
/** Jumps of the clock in a row before the clients are listened to again. */
const JUMPS = 1000;

/** What a started engine tells, and how to end it. */
export interface RunningEngine {
  readonly server: Server;
  readonly simulation: Simulation;
}

/**
 * Serves the daemon's handler to real clients. With a seed, time stands still between requests and jumps to the next
 * thing due while one is open; without one it follows the wall clock.
 */
export function createEngine(options: Pick<Options, 'seed' | 'epoch' | 'repeatable'>): RunningEngine {
  const simulation = createSimulation({
    seed: options.seed,
    epoch: options.epoch,
    terminal: { isTty: false, columns: 80, rows: 24 },
    hub: hubFrom(catalogue),
  });
  const started = Date.now();
  const open = new Set<OpenRequest>();
  const pumps = new Set<() => void>();
  const now = () =>
    options.repeatable ? simulation.now() : Math.max(Date.now() - started, simulation.now());

  function turn(): void {
    simulation.advance(now());
    for (const pump of pumps) pump();
    if (!options.repeatable) return;
    for (let jumps = 0; mayJump(open, simulation.world()); jumps++) {
      if (jumps === JUMPS) {
        setImmediate(turn);
        return;
      }
      if (!simulation.step()) return;
      for (const pump of pumps) pump();
    }
  }

  function begin(request: HttpRequest): Connection {
    const connection = simulation.submit({ at: now(), kind: 'request', request });
    if (!connection) throw new Error('a request gives a connection');
    return connection;
  }

  /** Calls `deliver` with each part of the reply as it comes, and once with null at the end. */
  function follow(connection: Connection, deliver: (part: ReplyPart | null) => void): () => void {
    const { request } = connection;
    const entry: OpenRequest = {
      request,
      startedBefore: lastStart(request, simulation.world()),
      isAnswered: false,
    };
    open.add(entry);
    const finish = () => {
      open.delete(entry);
      pumps.delete(pump);
    };
    const pump = () => {
      if (!open.has(entry)) return;
      const { queue } = connection.downstream;
      for (let part = queue.shift(); part; part = queue.shift()) {
        entry.isAnswered = true;
        deliver(part);
      }
      if (!connection.downstream.closed) return;
      finish();
      deliver(null);
    };
    pumps.add(pump);
    return finish;
  }

  function hangUp(connection: Connection, finish: () => void): void {
    finish();
    close(connection.hangup);
    turn();
  }

  const server = createServer((incoming, response) => {
    readBody(incoming).then(
      (body) => {
        const connection = begin(requestOf(incoming, body));
        const finish = follow(connection, replyWriter(response));
        response.on('close', () => hangUp(connection, finish));
        turn();
      },
      // The client went away before it had said everything.
      () => response.destroy(),
    );
  });
  /** The server of a connection that carries a container's streams, from what follows the request on. */
  function carry(request: HttpRequest, socket: Duplex, rest: Buffer): void {
    const connection = begin(request);
    let write = dataWriter(null);
    const finish = follow(connection, (part) => {
      if (part === null) socket.end();
      else if (part.part === 'head') {
        write = dataWriter(part);
        socket.write(headText(part));
      } else socket.write(write(part));
    });
    const take = (data: Buffer) => {
      send(connection.upstream, data.toString('utf8'));
      turn();
    };
    socket.on('data', take);
    socket.on('end', () => {
      close(connection.upstream);
      turn();
    });
    socket.on('close', () => hangUp(connection, finish));
    if (rest.length > 0) take(rest);
    turn();
  }

  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    // Node leaves the body of such a request in the stream.
    const length = Number(incoming.headers['content-length'] ?? 0);
    let held = head;
    const gather = (data: Buffer): void => {
      held = Buffer.concat([held, data]);
      if (held.length < length) return;
      socket.off('data', gather);
      const body = length > 0 ? held.subarray(0, length).toString('utf8') : null;
      carry(requestOf(incoming, body), socket, held.subarray(length));
    };
    socket.on('data', gather);
    gather(Buffer.alloc(0));
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable)
      socket.end(
        'HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n400 Bad Request',
      );
  });
  if (!options.repeatable) {
    const timer = setInterval(turn, TICK);
    server.on('close', () => clearInterval(timer));
  }
  return { server, simulation };
}
