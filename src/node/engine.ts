import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { catalogue } from '../content/images/catalogue.ts';
import { close, send } from '../sim/channel.ts';
import type { Connection, HttpRequest, ReplyPart } from '../sim/exchange.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { createSimulation, type Simulation } from '../sim/simulate.ts';
import { frame } from './multiplex.ts';
import type { Options } from './options.ts';

/** How often, in real ms, a machine on the wall clock is moved on. */
const TICK = 20;
/** How long, in real ms, a client has to act on an answer before a repeatable machine jumps further than so many ms. */
const REACTION = 200;
const SHORT_JUMP = 20;

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
  let open = 0;
  const now = () => (options.repeatable ? simulation.now() : Date.now() - started);
  const pumps = new Set<() => void>();
  // Who has just been answered may ask again or hang up, and does so before much time goes by.
  let answered = false;
  let reacting: NodeJS.Timeout | null = null;

  function turn(): void {
    simulation.advance(Math.max(now(), simulation.now()));
    for (const pump of pumps) pump();
    if (!options.repeatable || open === 0) return;
    // A repeatable machine jumps ahead only while somebody waits for an answer.
    for (let i = 0; open > 0 && i < 10_000; i++) {
      const due = simulation.nextDue();
      if (due === null) return;
      if (answered && due - simulation.now() > SHORT_JUMP) {
        reacting ??= setTimeout(() => {
          reacting = null;
          answered = false;
          turn();
        }, REACTION);
        return;
      }
      simulation.step();
      for (const pump of pumps) pump();
    }
  }

  function begin(request: HttpRequest): Connection {
    const connection = simulation.submit({ at: now(), kind: 'request', request });
    if (!connection) throw new Error('a request gives a connection');
    answered = false;
    return connection;
  }

  /** Calls `deliver` with each part of the reply as it comes, and once with null at the end. */
  function follow(connection: Connection, deliver: (part: ReplyPart | null) => void): () => void {
    open++;
    let ended = false;
    const finish = () => {
      if (ended) return;
      ended = true;
      answered = true;
      open--;
      pumps.delete(pump);
    };
    const pump = () => {
      if (ended) return;
      for (let part = connection.downstream.queue.shift(); part; part = connection.downstream.queue.shift())
        deliver(part);
      if (connection.downstream.closed) {
        finish();
        deliver(null);
      }
    };
    pumps.add(pump);
    return finish;
  }

  const server = createServer((incoming, response) => {
    void readBody(incoming).then((body) => {
      const connection = begin(requestOf(incoming, body));
      const finish = follow(connection, (part) => writePart(response, part));
      response.on('close', () => {
        finish();
        close(connection.hangup);
        turn();
      });
      turn();
    });
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    const connection = begin(requestOf(incoming, head.length > 0 ? head.toString('utf8') : null));
    const raw = { isRaw: false };
    const finish = follow(connection, (part) => {
      if (part === null) socket.end();
      else if (part.part === 'head') {
        raw.isRaw = part.headers['Content-Type'] !== 'application/vnd.docker.multiplexed-stream';
        socket.write(headText(part));
      } else socket.write(raw.isRaw ? part.text : frame(part.stream, part.text));
    });
    socket.on('data', (data) => {
      send(connection.upstream, data.toString('utf8'));
      turn();
    });
    socket.on('end', () => {
      close(connection.upstream);
      turn();
    });
    socket.on('close', () => {
      finish();
      close(connection.hangup);
      turn();
    });
    socket.on('error', () => socket.destroy());
    turn();
  });
  if (!options.repeatable) {
    const timer = setInterval(turn, TICK);
    server.on('close', () => clearInterval(timer));
  }
  server.on('close', () => {
    if (reacting) clearTimeout(reacting);
  });
  return { server, simulation };
}

function requestOf(incoming: IncomingMessage, body: string | null): HttpRequest {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  return { method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers, body };
}

async function readBody(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? null : Buffer.concat(chunks).toString('utf8');
}

function writePart(response: ServerResponse, part: ReplyPart | null): void {
  if (part === null) response.end();
  else if (part.part === 'head') {
    response.statusCode = part.status;
    for (const [name, value] of Object.entries(part.headers)) response.setHeader(name, value);
    // `docker run` waits for the head of /wait before it starts the container.
    response.flushHeaders();
  } else {
    const framed = response.getHeader('Content-Type') === 'application/vnd.docker.multiplexed-stream';
    response.write(framed ? frame(part.stream, part.text) : part.text);
  }
}

function headText(part: Extract<ReplyPart, { part: 'head' }>): string {
  const reason = part.status === 101 ? 'UPGRADED' : 'Answer';
  const lines = Object.entries(part.headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${part.status} ${reason}\r\n${lines.join('')}\r\n`;
}

/** `belowdeck engine`: listens on a unix socket or on a port of 127.0.0.1, and says so in one line. */
export function runEngine(options: Options): void {
  const { server } = createEngine(options);
  server.on('error', (error) => {
    process.stderr.write(`belowdeck engine: ${error.message}\n`);
    process.exitCode = 1;
  });
  const address = options.socket ?? `127.0.0.1:${options.port ?? 2375}`;
  const say = () => process.stdout.write(`belowdeck engine listens on ${address}\n`);
  if (options.socket) server.listen(options.socket, say);
  else server.listen(options.port ?? 2375, '127.0.0.1', say);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
}
