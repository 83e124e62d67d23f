import { makeDirectory, stat, writeFile } from '../../kernel/files.ts';
import { processAt } from '../../kernel/process-at.ts';
import { listen } from '../../kernel/socket.ts';
import { emit, type Procedure, sleep } from '../../procedure.ts';
import { handle, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { control, PID_FILE } from './control.ts';
import { ENTRYPOINT, entrypoint } from './entrypoint.ts';
import { lead } from './master.ts';
import { complain, note, numbered, ownNumber, VERSION } from './note.ts';

const CONF = '/etc/nginx/nginx.conf';
const CACHE = '/var/cache/nginx';
const temporary = ['client_temp', 'proxy_temp', 'fastcgi_temp', 'uwsgi_temp', 'scgi_temp'];
const TRIES = 5;

/** The web server and its image's entry point: a master process, and a worker for each processor. */
export const nginx: Program = function* (context) {
  const [name = '', ...words] = context.argv;
  if (name === ENTRYPOINT) return yield* entrypoint(context, words);
  const wrong = words.find((word, i) => !word.startsWith('-') && !/^-[cegps]$/.test(words[i - 1] ?? ''));
  if (wrong !== undefined) {
    yield* write(context, 'stderr', `nginx: invalid option: "${wrong}"\n`);
    return 1;
  }
  if (words.includes('-v') || words.includes('-V')) {
    yield* write(context, 'stderr', `nginx version: ${VERSION}\n`);
    return 0;
  }
  const asked = words.indexOf('-s');
  if (asked >= 0) return yield* control(context, words[asked + 1] ?? '');
  if (words.includes('-t')) {
    yield* write(context, 'stderr', `nginx: the configuration file ${CONF} syntax is ok\n`);
    yield* write(context, 'stderr', `nginx: configuration file ${CONF} test is successful\n`);
    return 0;
  }
  return yield* serveAll(context);
};

function* serveAll(context: ProcessContext): Procedure<number> {
  const { machine, pid, argv } = context;
  const process = processAt(machine.world(), pid);
  if (process?.uid !== 0) {
    const why = 'makes sense only if the master process runs with super-user privileges, ignored';
    yield* complain(context, `the "user" directive ${why} in ${CONF}:1`, 'warn');
  }
  if (!(yield* makeTemporary(context))) return 1;
  const arriving = yield* bind(context);
  if (!arriving) return 1;
  yield* note(context, 'using the "epoll" event method');
  yield* note(context, VERSION);
  yield* note(context, 'built by gcc 12.2.0 (Debian 12.2.0-14) ');
  yield* note(context, `OS: Linux ${machine.world().host.kernel.release}`);
  yield* note(context, 'getrlimit(RLIMIT_NOFILE): 1048576:1048576');
  const failed = yield* writeFile(machine, pid, PID_FILE, `${ownNumber(context)}\n`);
  if (failed) {
    yield* complain(context, `open() "${PID_FILE}" failed (${numbered(failed)})`);
    return 1;
  }
  // setproctitle: what ps shows of it.
  const title = [`nginx: master process ${argv.join(' ')}`];
  yield emit({ type: 'process.changed', pid, change: { argv: title } });
  handle(context, 'QUIT', 'TERM', 'INT', 'HUP', 'WINCH', 'USR1', 'USR2', 'CHLD');
  return yield* lead(context, arriving);
}

/** The directories that it keeps what does not fit into memory in; false where it cannot make them, and it has said so. */
function* makeTemporary(context: ProcessContext): Procedure<boolean> {
  const { machine, pid } = context;
  if (!stat(machine, pid, '/var/cache').ok) return true;
  for (const name of ['', ...temporary.map((one) => `/${one}`)]) {
    const failed = yield* makeDirectory(machine, pid, `${CACHE}${name}`);
    if (failed === null || failed === 'EEXIST') continue;
    yield* complain(context, `mkdir() "${CACHE}${name || '/client_temp'}" failed (${numbered(failed)})`);
    return false;
  }
  return true;
}

function* bind(context: ProcessContext) {
  for (let i = 0; i < TRIES; i++) {
    const listening = yield* listen(context.machine, context.pid, 80);
    if (listening.ok) return listening.value;
    yield* complain(context, `bind() to 0.0.0.0:80 failed (${numbered(listening.error)})`);
    if (listening.error !== 'EADDRINUSE') return null;
    yield* note(context, 'try again to bind() after 500ms');
    yield sleep(500);
  }
  yield* complain(context, 'still could not bind()');
  return null;
}
