import { escapeQuery } from '../query-escape.ts';
import { CLOSED, close, send } from '../../channel.ts';
import type { Connection } from '../../exchange.ts';
import { cancel, emit, type Procedure, race, spawn, take } from '../../procedure.ts';
import type { Attached } from './attached.ts';
import { call, open, readHead } from '../api.ts';
import type { CommandIo } from '../command-io.ts';

/** What the client wants of a container's streams. */
export interface Wanted extends Attached {
  /** The container has a terminal of its own: keys go through as they are. */
  readonly tty: boolean;
  /** Keys that detach, as they were given; '' for the usual ones. */
  readonly detachKeys: string;
  /** What to pass on of what was typed, null once these keys have come; without it nothing detaches. */
  readonly letGo?: ((typed: string) => string | null) | undefined;
}

/** Asks to be attached; null when the daemon refused, with its words in `refused`. */
export function* attach(
  io: CommandIo,
  id: string,
  wanted: Wanted,
): Procedure<{ readonly connection: Connection | null; readonly refused: string }> {
  const query = [
    wanted.detachKeys === '' ? '' : `detachKeys=${escapeQuery(wanted.detachKeys)}`,
    wanted.stderr ? 'stderr=1' : '',
    wanted.stdin ? 'stdin=1' : '',
    wanted.stdout ? 'stdout=1' : '',
    'stream=1',
  ].filter((part) => part !== '');
  const connection = yield* open(io, 'POST', `/containers/${id}/attach?${query.join('&')}`, null, {
    Connection: 'Upgrade',
    Upgrade: 'tcp',
    'Content-Type': 'text/plain',
  });
  const head = yield* readHead(connection);
  if (head.status !== 101)
    return { connection: null, refused: `unable to upgrade to tcp, received ${head.status}` };
  // Without standard input, or with none to read, the client says at once that it will write nothing.
  if (!wanted.stdin || !io.hasInput) close(connection.upstream);
  return { connection, refused: '' };
}

/** Writes what has arrived of a container's output, and waits for no more. */
export function* copyArrived(io: CommandIo, connection: Connection): Procedure {
  for (let part = connection.downstream.queue.shift(); part; part = connection.downstream.queue.shift())
    if (part.part === 'data') yield* part.stream === 'stderr' ? io.stderr(part.text) : io.stdout(part.text);
}

/**
 * Copies a container's output to the client's streams until the daemon closes; keys go the other way meanwhile. Gives
 * whether the keys that detach were typed.
 */
export function* copyStreams(
  io: CommandIo,
  id: string,
  connection: Connection,
  wanted: Wanted,
  // What becomes of signals to the client; null leaves them to act on the client itself.
  proxy: Procedure | null = passSignals(io, id),
): Procedure<boolean> {
  const raw = wanted.tty && io.tty !== null;
  yield emit({ type: 'command.moved', invocation: io.invocation, to: 'streaming' });
  if (raw && io.tty) {
    io.tty.mode = 'raw';
    yield emit({ type: 'terminal.modeSet', mode: 'raw' });
  }
  io.catchesSignals = proxy !== null;
  const keys =
    wanted.stdin && io.hasInput
      ? yield* spawn('stdin', copyKeys(io, connection, raw ? wanted.letGo : undefined))
      : null;
  const signals = proxy ? yield* spawn('sig-proxy', proxy) : null;
  for (;;) {
    const part = yield* take(connection.downstream);
    if (part === CLOSED) break;
    if (part.part === 'data') yield* part.stream === 'stderr' ? io.stderr(part.text) : io.stdout(part.text);
  }
  const detached = keys?.done.queue[0] === true;
  if (keys) yield cancel(keys);
  if (signals) yield cancel(signals);
  io.catchesSignals = false;
  if (raw && io.tty) {
    io.tty.mode = 'cooked';
    yield emit({ type: 'terminal.modeSet', mode: 'cooked' });
  }
  return detached;
}

/** True when the keys that detach have come. The daemon is left, and nothing more is heard of it. */
function* copyKeys(
  io: CommandIo,
  connection: Connection,
  letGo: Wanted['letGo'] = (typed) => typed,
): Procedure<boolean> {
  for (;;) {
    const typed = yield* io.read();
    if (typed === null) {
      close(connection.upstream);
      return false;
    }
    const text = letGo(typed);
    if (text === null) {
      close(connection.downstream);
      close(connection.hangup);
      return true;
    }
    if (text === '') continue;
    yield emit({
      type: 'data.sent',
      exchange: connection.exchange,
      towards: 'answerer',
      text,
      bytes: text.length,
    });
    send(connection.upstream, text);
  }
}

/** Signals that reach the client go on to the container: `--sig-proxy`, on unless a container has its own terminal. */
function* passSignals(io: CommandIo, id: string): Procedure {
  for (;;) {
    const { message } = yield* race([io.signals]);
    if (message === CLOSED) return;
    if (message === 'WINCH') {
      if (io.tty) yield* call(io, 'POST', `/containers/${id}/resize?h=${io.tty.rows}&w=${io.tty.columns}`);
      continue;
    }
    yield* call(io, 'POST', `/containers/${id}/kill?signal=${message}`);
  }
}
