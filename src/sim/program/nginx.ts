import { type Channel, CLOSED } from '../channel.ts';
import { errorText } from '../kernel/errno.ts';
import { readFile, stat, timeOf } from '../kernel/files.ts';
import { listen, type NetConnection } from '../kernel/socket.ts';
import { civilTime, two } from '../kernel/civil-time.ts';
import { processAt } from '../kernel/process-at.ts';
import { emit, type Procedure, spawn, take } from '../procedure.ts';
import { type HttpAnswer, type HttpAsked, serveOne } from './http.ts';
import { execInPlace } from './linux/exec-in-place.ts';
import { monthNames, timeText } from './clock-text.ts';
import { block, handle, write } from './output.ts';
import type { ProcessContext, Program } from './program.ts';

const ENTRYPOINT = '/docker-entrypoint.sh';
const VERSION = 'nginx/1.27.5';

/** The web server's master process: says that it is up, then waits. QUIT, TERM and INT end it with 0. */
export const nginx: Program = function* (context) {
  const { argv, machine, pid, signals } = context;
  const [name = '', ...command] = argv;
  // The image's entry point stands for its script, which ends with `exec "$@"`.
  if (name === ENTRYPOINT)
    return yield* execInPlace(context, command, (asked) => `${ENTRYPOINT}: 47: exec: ${asked}: not found`);
  if (argv.includes('-v') || argv.includes('-V')) {
    yield* write(context, 'stderr', `nginx version: ${VERSION}\n`);
    return 0;
  }
  // setproctitle: what ps shows of it.
  yield* emit({
    type: 'process.changed',
    pid,
    change: { argv: [`nginx: master process ${argv.join(' ')}`] },
  });
  handle(context, 'QUIT', 'TERM', 'INT', 'HUP', 'WINCH', 'USR1', 'USR2', 'CHLD');
  const nspid = processAt(machine.world(), pid)?.nspid ?? pid;
  const note = (text: string, level = 'notice') => {
    const now = civilTime(timeOf(machine));
    const time = `${now.year}/${two(now.month)}/${two(now.day)} ${timeText(now)}`;
    return write(context, 'stderr', `${time} [${level}] ${nspid}#${nspid}: ${text}\n`);
  };
  const listening = yield* listen(machine, pid, 80);
  if (!listening.ok) {
    yield* note(`bind() to 0.0.0.0:80 failed (98: ${errorText[listening.error]})`, 'emerg');
    return 1;
  }
  yield* note('using the "epoll" event method');
  yield* note(VERSION);
  yield* note('start worker processes');
  yield* block(context);
  yield* spawn('requests', answerAll(context, listening.value, note));
  for (;;) {
    const signal = yield* take(signals);
    if (signal === CLOSED) return 0;
    if (signal === 'QUIT') {
      yield* note('signal 3 (SIGQUIT) received, shutting down');
      return 0;
    }
    if (signal === 'TERM' || signal === 'INT') {
      yield* note(`signal ${signal === 'TERM' ? 15 : 2} (SIG${signal}) received, exiting`);
      return 0;
    }
    if (signal === 'HUP') yield* note('signal 1 (SIGHUP) received, reconfiguring');
  }
};

const ROOT = '/usr/share/nginx/html';
type Note = (text: string, level?: string) => Procedure;

/** Answers every request, one after the other, as its worker would: a file or an error page, and a line in the log. */
function* answerAll(context: ProcessContext, arriving: Channel<NetConnection>, note: Note): Procedure {
  for (;;) {
    const connection = yield* take(arriving);
    if (connection === CLOSED) return;
    const { client } = connection;
    yield* serveOne(context.pid, connection, function* (asked) {
      const answer = yield* answerTo(context, asked, client, note);
      const { line, headers } = asked;
      const from = `${client} - - [${logTime(context)}]`;
      const size = asked.method === 'HEAD' ? 0 : answer.body.length;
      const agent = headers['user-agent'] ?? '-';
      yield* write(context, 'stdout', `${from} "${line}" ${answer.status} ${size} "-" "${agent}" "-"\n`);
      return answer;
    });
  }
}

function* answerTo(
  context: ProcessContext,
  asked: HttpAsked,
  client: string,
  note: Note,
): Procedure<HttpAnswer> {
  const { machine, pid } = context;
  const { method, line, headers } = asked;
  const path = asked.path.split('?')[0] ?? '/';
  if (method !== 'GET' && method !== 'HEAD') return errorPage(405, 'Not Allowed');
  const wanted = `${ROOT}${path.endsWith('/') ? `${path}index.html` : path}`;
  const file = readFile(machine, pid, wanted);
  if (!file.ok) {
    if (file.error === 'EISDIR') return errorPage(301, 'Moved Permanently');
    const reason = `open() "${wanted}" failed (2: ${errorText[file.error]})`;
    const about = `client: ${client}, server: localhost, request: "${line}", host: "${headers.host ?? ''}"`;
    yield* note(`*1 ${reason}, ${about}`, 'error');
    return errorPage(404, 'Not Found');
  }
  const found = stat(machine, pid, wanted);
  const changed = found.ok ? (found.value.node.mtime ?? 0) : 0;
  const type = /\.html?$/.test(wanted) ? 'text/html' : 'application/octet-stream';
  return {
    status: 200,
    reason: 'OK',
    headers: {
      Server: VERSION,
      'Content-Type': type,
      'Content-Length': String(file.value.length),
      Connection: 'close',
      ETag: `"${changed.toString(16)}-${file.value.length.toString(16)}"`,
      'Accept-Ranges': 'bytes',
    },
    body: file.value,
  };
}

function errorPage(status: number, reason: string): HttpAnswer {
  const title = `${status} ${reason}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>${VERSION}</center>\r\n</body>\r\n</html>\r\n`;
  const headers = {
    Server: VERSION,
    'Content-Type': 'text/html',
    'Content-Length': String(body.length),
    Connection: 'close',
  };
  return { status, reason, headers, body };
}

function logTime({ machine }: ProcessContext): string {
  const now = civilTime(timeOf(machine));
  return `${two(now.day)}/${monthNames[now.month - 1]}/${now.year}:${timeText(now)} +0000`;
}
