import { allParts } from '../../all-parts.ts';
import { apply } from '../../apply.ts';
import { type Channel, CLOSED, close, createChannel, send } from '../../channel.ts';
import { readFrom } from '../../shell/foreground.ts';
import { answer, type Connection } from '../../exchange.ts';
import { initialWorld } from '../../initial-world.ts';
import type { LiveTty } from '../../kernel/tty.ts';
import type { Machine } from '../../machine.ts';
import { emit, type Procedure, spawnDetached, take } from '../../procedure.ts';
import { createScheduler } from '../../scheduler.ts';
import type { CommandIo } from '../command-io.ts';
import { runDocker } from '../docker.ts';
import { cannedAnswer, pingHeaders } from './canned-daemon.fixture.ts';
import { type Recorded, type RecordedRequest, recordedRequest } from './recorded.fixture.ts';

const EPOCH = 1_790_000_000_000;

/** One command line of our client in front of the canned daemon. Throws when it does not come to an end. */
export function runOurs(argv: readonly string[]): Recorded {
  let world = initialWorld(
    1,
    { isTty: false, columns: 80, rows: 24 },
    { repositories: {}, handle: () => ({ status: 404, headers: {}, body: '' }), publicSize: () => null },
  );
  const output = { stdout: '', stderr: '', tty: '' };
  const requests: RecordedRequest[] = [];
  const scheduler = createScheduler((event) => {
    world = apply(allParts.reducers, world, event);
    if (event.type === 'output.written') output[event.stream] += event.text;
  });
  const daemon: Channel<Connection> = createChannel('docker.sock');
  const tty: LiveTty = {
    mode: 'cooked',
    foreground: null,
    line: [],
    columns: 80,
    rows: 24,
    input: createChannel('tty input'),
    signals: createChannel('tty signals'),
    type: nothing,
    write: nothing,
  };
  const machine: Machine = {
    seed: 1,
    epoch: EPOCH,
    world: () => world,
    now: scheduler.now,
    hub: { repositories: {}, handle: () => ({ status: 404, headers: {}, body: '' }), publicSize: () => null },
    daemon,
    listeners: new Set(),
    processes: new Map(),
    containers: new Map(),
    tasks: new Map(),
    oomWatchers: new Map(),
    sockets: new Map(),
    tty,
    ...allParts,
  };
  const write = (stream: 'stdout' | 'stderr') =>
    function* (text: string): Procedure {
      yield emit({ type: 'output.written', stream, text });
    };
  const io: CommandIo = {
    machine,
    invocation: 'command-0',
    stdout: write('stdout'),
    stderr: write('stderr'),
    read: () => readFrom(null),
    tty: null,
    signals: createChannel('signals'),
    hasInput: false,
    catchesSignals: false,
    connections: [],
  };
  let exitCode: number | null = null;
  scheduler.start('daemon', serve(daemon, requests));
  scheduler.start(
    'docker',
    (function* (): Procedure {
      yield emit({ type: 'command.started', invocation: 'command-0', argv, pid: 1310 });
      exitCode = yield* runDocker(io, argv);
    })(),
  );
  scheduler.run({ upTo: 600_000, maxEvents: 10_000 });
  if (exitCode === null) throw new Error(`docker ${argv.join(' ')} did not end`);
  return { stdout: output.stdout, stderr: output.stderr, exitCode, requests };
}

function* nothing(): Procedure {}

function* serve(daemon: Channel<Connection>, requests: RecordedRequest[]): Procedure {
  let creates = 0;
  for (;;) {
    const connection = yield* take(daemon);
    if (connection === CLOSED) return;
    const { method, path, body } = connection.request;
    requests.push(recordedRequest(method, path, body ?? ''));
    const attempt = path.includes('/containers/create') ? creates++ : 0;
    yield* spawnDetached('answer', reply(connection, method, path, body ?? '', attempt));
  }
}

function* reply(
  connection: Connection,
  method: string,
  path: string,
  body: string,
  attempt: number,
): Procedure {
  yield emit({ type: 'request.received', exchange: connection.exchange });
  if (path.endsWith('/_ping')) {
    yield* answer(connection, 200, pingHeaders, '');
    return;
  }
  const canned = cannedAnswer(method, path, body, EPOCH / 1000, attempt);
  if (!canned.stream) {
    const type: Readonly<Record<string, string>> =
      canned.status === 204 ? {} : { 'Content-Type': 'application/json' };
    const headers = { ...type, ...canned.headers };
    yield* answer(connection, canned.status, headers, canned.body);
    return;
  }
  yield* answer(
    connection,
    canned.status,
    { 'Content-Type': 'application/vnd.docker.multiplexed-stream' },
    'streams',
  );
  for (const { fd, text } of canned.stream)
    send(connection.downstream, { part: 'data', text, stream: fd === 1 ? 'stdout' : 'stderr' });
  close(connection.downstream);
}
