import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Simulation } from '../sim/simulate.ts';
import { type FeedMessage, feedText, MOST_TOLD } from '../trace/stage-feed.ts';
import { STAGE_HEADERS, type StageFile } from './stage-files.ts';

/** How often, in real ms, pages are told what has happened, and how often that nothing has. */
const TELL = 50;
const SILENCE = 500;
/** Pages at a time, and bytes that may wait for a slow one. */
const MOST_PAGES = 100;
const MOST_WAITING = 32 * 1024 * 1024;

/** What a stage shows, and to whom. */
export interface StageOptions {
  readonly seed: number;
  readonly epoch: number;
  readonly files: ReadonlyMap<string, StageFile>;
  /** What a page must know to be told anything; null where only this computer can ask. */
  readonly token: string | null;
}

/** Serves the page, and to the page what a machine does, as it happens: server-sent events of the machine's own events. */
export function createStage(simulation: Simulation, { seed, epoch, files, token }: StageOptions): Server {
  const began = Date.now();
  const pages = new Set<{ readonly response: ServerResponse; told: number }>();
  let seen = simulation.steps.length;
  let seenAt = Date.now();

  function send(response: ServerResponse, message: FeedMessage, told: number | null): void {
    if (response.writableLength > MOST_WAITING) {
      response.destroy();
      return;
    }
    const id = told === null ? '' : `id: ${began}:${told}\n`;
    response.write(`${id}data: ${feedText(message)}\n\n`);
  }

  function tell(page: { readonly response: ServerResponse; told: number }): void {
    const { steps } = simulation;
    while (page.told < steps.length && !page.response.destroyed) {
      const from = page.told;
      const told = steps.slice(from, from + MOST_TOLD).map(({ at, event }) => ({ at, event }));
      page.told += told.length;
      send(page.response, { kind: 'events', from, told }, page.told);
    }
  }

  function look(): void {
    if (simulation.steps.length === seen) return;
    seen = simulation.steps.length;
    seenAt = Date.now();
    for (const page of pages) tell(page);
  }

  function saySilence(): void {
    // Time may stand still in the machine; the silence that people wait through does not.
    const now = (simulation.steps.at(-1)?.at ?? 0) + (Date.now() - seenAt);
    for (const { response } of pages) send(response, { kind: 'now', now }, null);
  }

  function follow(request: IncomingMessage, response: ServerResponse): void {
    const [of, at] = String(request.headers['last-event-id'] ?? '').split(':');
    const known = of === String(began) && /^\d{1,9}$/.test(at ?? '') ? Number(at) : 0;
    const page = { response, told: Math.min(known, simulation.steps.length) };
    response.writeHead(200, {
      ...STAGE_HEADERS,
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
    });
    pages.add(page);
    response.on('close', () => pages.delete(page));
    send(response, { kind: 'start', began, seed, epoch }, null);
    tell(page);
  }

  const server = createServer((request, response) => {
    const end = (status: number, text: string): void => {
      response.writeHead(status, { ...STAGE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
    };
    const url = addressOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') end(405, 'Method not allowed\n');
    // Without a token, only this computer's own names count: another site could have its name lead here.
    else if (url === null || (token === null && !isThisComputer(request.headers.host)))
      end(403, 'Forbidden\n');
    else if (url.pathname === '/stage/events') {
      if (token !== null && !isSame(token, url.searchParams.get('token') ?? '')) end(403, 'Wrong token\n');
      else if (request.method === 'HEAD') end(200, '');
      else if (pages.size >= MOST_PAGES) end(503, 'Too many pages\n');
      else follow(request, response);
    } else {
      const file = files.get(url.pathname);
      if (file === undefined) end(404, 'Not found\n');
      else response.writeHead(200, file.headers).end(request.method === 'HEAD' ? undefined : file.body);
    }
  });
  const timers = [setInterval(look, TELL), setInterval(saySilence, SILENCE)];
  server.on('close', () => timers.forEach(clearInterval));
  return server;
}

function addressOf({ url }: IncomingMessage): URL | null {
  try {
    return new URL(url ?? '/', 'http://stage');
  } catch {
    return null;
  }
}

function isThisComputer(host: string | undefined): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/.test(host ?? '');
}

function isSame(token: string, given: string): boolean {
  const [one, other] = [Buffer.from(token), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
