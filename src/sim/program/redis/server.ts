import { type Channel, CLOSED, createChannel, send } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { stat } from '../../kernel/files.ts';
import { listen, type NetConnection } from '../../kernel/socket.ts';
import { emit, type Procedure, race, sleep, spawn, take } from '../../procedure.ts';
import type { Signal } from '../../spec.ts';
import { block, handle, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { answerClient, type Server, turnAway, type Wish } from './clients.ts';
import { logAs, ownPid, timeNow } from './server-log.ts';
import { type Settings, settingsOf } from './settings.ts';
import { loadFrom, saveTo } from './snapshot.ts';
import { VERSION } from './version.ts';

/** How long after a signal the server sees to it: it looks ten times a second. */
const LOOKS = 60;

/** redis-server [FILE] [--OPTION VALUE]...: keeps strings under keys, for whoever asks at its port. */
export const redisServer: Program = function* (context) {
  const [name = 'redis-server', first = ''] = context.argv;
  if (first === '-v' || first === '--version') {
    const what = `Redis server v=${VERSION} sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=0`;
    yield* write(context, 'stdout', `${what}\n`);
    return 0;
  }
  const settings = yield* settingsOf(context);
  if (!settings) return 1;
  const starting = logAs(context, 'C');
  const word = 'oO0OoO0OoO0Oo';
  yield* starting('*', `${word} Redis is starting ${word}`);
  const own = `pid=${ownPid(context)}, just started`;
  yield* starting('*', `Redis version=${VERSION}, bits=64, commit=00000000, modified=0, ${own}`);
  const way = `In order to specify a config file use ${name} /path/to/redis.conf`;
  if (settings.told) yield* starting('*', 'Configuration loaded');
  else yield* starting('#', `Warning: no config file specified, using the default config. ${way}`);
  return yield* serve(context, settings);
};

function* serve(context: ProcessContext, settings: Settings): Procedure<number> {
  const { machine, pid } = context;
  const log = logAs(context, 'M');
  handle(context, 'TERM', 'INT', 'HUP', 'PIPE');
  if (settings.dir !== null) {
    const found = stat(machine, pid, settings.dir);
    if (found.ok) yield emit({ type: 'process.changed', pid, change: { cwd: found.value.path } });
    else {
      yield* log('#', `Can't chdir to '${settings.dir}': ${errorText[found.error]}`);
      return 1;
    }
  }
  const { port } = settings;
  yield* log('*', 'monotonic clock: POSIX clock_gettime');
  yield* log('*', `Running mode=standalone, port=${port}.`);
  const listening = yield* listen(machine, pid, port);
  if (!listening.ok) {
    const what = `Could not create server TCP listening socket *:${port}`;
    yield* log('#', `Warning: ${what}: bind: ${errorText[listening.error]}`);
    yield* log('#', `Failed listening on port ${port} (tcp), aborting.`);
    return 1;
  }
  yield* log('*', 'Server initialized');
  const data = yield* loadFrom(context, settings.dbfilename, log);
  if (!data) return 1;
  yield* log('*', 'Ready to accept connections tcp');
  const server: Server = {
    context,
    data,
    log,
    stop: createChannel('a wish that the server ends'),
    save: () => saveTo(context, settings.dbfilename, data, log),
  };
  yield* spawn('clients', accept(server, listening.value));
  return yield* untilStopped(server, settings);
}

/** Every client is served beside the others, as an event loop does. */
function* accept(server: Server, arriving: Channel<NetConnection>): Procedure {
  try {
    for (;;) {
      const connection = yield* take(arriving);
      if (connection === CLOSED) return;
      yield* spawn('a client', answerClient(server, connection));
    }
  } finally {
    turnAway(arriving);
  }
}

/** Until a signal or a client ends it; it goes on where it could not save what it has. */
function* untilStopped({ context, log, stop, save }: Server, { saves }: Settings): Procedure<number> {
  const { signals } = context;
  for (;;) {
    yield* block(context);
    const { message } = yield* race<Signal | Wish>([signals, stop]);
    if (message === CLOSED) return 0;
    const wish = typeof message === 'object' ? message : null;
    if (message === 'TERM' || message === 'INT') {
      const time = Math.floor(timeNow(context) / 1000);
      const what = `Received SIG${message} scheduling shutdown...`;
      yield* write(context, 'stdout', `${ownPid(context)}:signal-handler (${time}) ${what}\n`);
      yield sleep(LOOKS);
    } else if (!wish) continue;
    const isSaving = wish?.saves ?? saves;
    yield* log('*', 'User requested shutdown...');
    if (isSaving) yield* log('*', 'Saving the final RDB snapshot before exiting.');
    if (!isSaving || (yield* save())) {
      yield* log('#', 'Redis is now ready to exit, bye bye...');
      return 0;
    }
    yield* log('#', "Error trying to save the DB, can't exit.");
    yield* log('#', 'Errors trying to shut down the server. Check the logs for more information.');
    if (wish) send(wish.failed, undefined);
  }
}
