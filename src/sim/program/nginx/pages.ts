import { two, civilTime } from '../../kernel/civil-time.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile, stat, timeOf } from '../../kernel/files.ts';
import type { NetConnection } from '../../kernel/socket.ts';
import type { Procedure } from '../../procedure.ts';
import { httpDate, monthNames, timeText } from '../clock-text.ts';
import { type HttpAnswer, type HttpAsked, serveOne } from '../http.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { note, VERSION } from './note.ts';

const ROOT = '/usr/share/nginx/html';

/** Answers a request as a worker does: a file or an error page, and a line in the log. */
export function serve(context: ProcessContext, connection: NetConnection, count: number): Procedure {
  const { client } = connection;
  return serveOne(context.pid, connection, function* (asked) {
    const answer = yield* answerTo(context, asked, client, count);
    const { line, headers } = asked;
    const from = `${client} - - [${logTime(context)}]`;
    const size = asked.method === 'HEAD' ? 0 : answer.body.length;
    const agent = headers['user-agent'] ?? '-';
    yield* write(context, 'stdout', `${from} "${line}" ${answer.status} ${size} "-" "${agent}" "-"\n`);
    return answer;
  });
}

function* answerTo(
  context: ProcessContext,
  asked: HttpAsked,
  client: string,
  count: number,
): Procedure<HttpAnswer> {
  const { machine, pid } = context;
  const { method, line, headers } = asked;
  const path = asked.path.split('?')[0] ?? '/';
  const begin = { Server: VERSION, Date: httpDate(timeOf(machine)) };
  const Connection = headers.connection === 'close' ? 'close' : 'keep-alive';
  const errorPage = (status: number, reason: string): HttpAnswer => {
    const body = errorBody(status, reason);
    const size = String(body.length);
    return {
      status,
      reason,
      headers: { ...begin, 'Content-Type': 'text/html', 'Content-Length': size, Connection },
      body,
    };
  };
  if (method !== 'GET' && method !== 'HEAD') return errorPage(405, 'Not Allowed');
  const wanted = `${ROOT}${path.endsWith('/') ? `${path}index.html` : path}`;
  const file = readFile(machine, pid, wanted);
  if (!file.ok) {
    if (file.error === 'EISDIR') return errorPage(301, 'Moved Permanently');
    const reason = `open() "${wanted}" failed (2: ${errorText[file.error]})`;
    const about = `client: ${client}, server: localhost, request: "${line}", host: "${headers.host ?? ''}"`;
    yield* note(context, `*${count} ${reason}, ${about}`, 'error');
    return errorPage(404, 'Not Found');
  }
  const found = stat(machine, pid, wanted);
  const changed = found.ok ? (found.value.node.mtime ?? 0) : 0;
  const type = /\.html?$/.test(wanted) ? 'text/html' : 'application/octet-stream';
  return {
    status: 200,
    reason: 'OK',
    headers: {
      ...begin,
      'Content-Type': type,
      'Content-Length': String(file.value.length),
      'Last-Modified': httpDate(changed),
      Connection,
      ETag: `"${changed.toString(16)}-${file.value.length.toString(16)}"`,
      'Accept-Ranges': 'bytes',
    },
    body: file.value,
  };
}

function errorBody(status: number, reason: string): string {
  const title = `${status} ${reason}`;
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>${VERSION}</center>\r\n</body>\r\n</html>\r\n`;
}

function logTime({ machine }: ProcessContext): string {
  const now = civilTime(timeOf(machine));
  return `${two(now.day)}/${monthNames[now.month - 1]}/${now.year}:${timeText(now)} +0000`;
}
