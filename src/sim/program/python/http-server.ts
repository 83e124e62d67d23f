import { monthNames, timeText } from '../clock-text.ts';
import { type Channel, CLOSED, close } from '../../channel.ts';
import { civilTime, two } from '../../kernel/civil-time.ts';
import { errorText } from '../../kernel/errno.ts';
import { stat, timeOf } from '../../kernel/files.ts';
import { listen, type NetConnection } from '../../kernel/socket.ts';
import { type Procedure, race, spawn, take } from '../../procedure.ts';
import { serveOne } from '../http.ts';
import { block, isTerminal, write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { answerPath, type FileServer } from './serve-path.ts';
import type { Major } from './value.ts';

interface Python {
  readonly major: Major;
  readonly version: string;
  readonly isUnbuffered: boolean;
}

interface Wanted {
  readonly port: number;
  readonly address: string;
  readonly directory: string;
}

const USAGE = 'usage: server.py [-h] [--cgi] [-b ADDRESS] [-d DIRECTORY] [-p VERSION] [port]\n';

/** What is asked of the server, or why it does not start: the end of what it writes then, and its status. */
function wantedOf(
  words: readonly string[],
  major: Major,
): Wanted | { readonly said: string; readonly code: number } {
  let wanted: Wanted = { port: 8000, address: '0.0.0.0', directory: '.' };
  const refused = (why: string) => ({ said: `${USAGE}server.py: error: ${why}\n`, code: 2 });
  if (major === 2) {
    const [port = '8000'] = words;
    if (/^\d{1,5}$/.test(port)) return { ...wanted, port: Number(port) };
    const why = `ValueError: invalid literal for int() with base 10: '${port}'\n`;
    return { said: `Traceback (most recent call last):\n${why}`, code: 1 };
  }
  let isPortGiven = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const option = /^(?:-b|--bind)$/.test(word)
      ? 'address'
      : /^(?:-d|--directory)$/.test(word)
        ? 'directory'
        : null;
    if (option !== null) {
      const value = words[++i];
      if (value === undefined)
        return refused(
          `argument ${option === 'address' ? '-b/--bind' : '-d/--directory'}: expected one argument`,
        );
      wanted = { ...wanted, [option]: value };
    } else if (word.startsWith('-') || isPortGiven)
      return refused(`unrecognized arguments: ${words.slice(i).join(' ')}`);
    else if (!/^\d{1,5}$/.test(word)) return refused(`argument port: invalid int value: '${word}'`);
    else {
      wanted = { ...wanted, port: Number(word) };
      isPortGiven = true;
    }
  }
  return wanted;
}

/** `python -m http.server` and, in Python 2, `SimpleHTTPServer`: shows files and directories, until INT. */
export function* httpServer(
  context: ProcessContext,
  { major, version, isUnbuffered }: Python,
  words: readonly string[],
): Procedure<number> {
  const { machine, pid } = context;
  const wanted = wantedOf(words, major);
  if ('said' in wanted) {
    yield* write(context, 'stderr', wanted.said);
    return wanted.code;
  }
  const { port, address, directory } = wanted;
  const listening = yield* listen(machine, pid, port, address);
  if (!listening.ok) {
    const kind = major === 2 ? 'socket.error' : 'OSError';
    const what = `${kind}: [Errno 98] ${errorText[listening.error]}`;
    yield* write(context, 'stderr', `Traceback (most recent call last):\n${what}\n`);
    return 1;
  }
  const place = major === 2 ? '' : ` (http://${address}:${port}/)`;
  // What Python prints waits for a terminal, for more, or for the end.
  const isHeld = !isUnbuffered && !isTerminal(context, 'stdout');
  const greeting = `Serving HTTP on ${address} port ${port}${place} ...\n`;
  if (!isHeld) yield* write(context, 'stdout', greeting);
  const found = stat(machine, pid, directory);
  const root = found.ok ? found.value.path : directory;
  yield* spawn('requests', answerAll(context, listening.value, { major, version, directory: root }));
  yield* untilInterrupted(context);
  if (major === 3) {
    yield* write(context, 'stdout', `${isHeld ? greeting : ''}\nKeyboard interrupt received, exiting.\n`);
    return 0;
  }
  yield* write(context, 'stderr', 'Traceback (most recent call last):\nKeyboardInterrupt\n');
  if (isHeld) yield* write(context, 'stdout', greeting);
  return 1;
}

function* untilInterrupted(context: ProcessContext): Procedure {
  yield* block(context);
  for (;;) {
    const { message } = yield* race([context.signals]);
    if (message === CLOSED || message === 'INT') return;
  }
}

function* answerAll(
  context: ProcessContext,
  arriving: Channel<NetConnection>,
  server: FileServer,
): Procedure {
  try {
    for (;;) {
      const connection = yield* take(arriving);
      if (connection === CLOSED) return;
      yield* spawn('an answer', answerOne(context, connection, server));
    }
  } finally {
    for (const { reply } of arriving.queue.splice(0)) close(reply);
  }
}

function* answerOne(context: ProcessContext, connection: NetConnection, server: FileServer): Procedure {
  const note = (text: string): Procedure =>
    write(context, 'stderr', `${connection.client} - - [${logTime(context)}] ${text}\n`);
  yield* serveOne(
    context.pid,
    connection,
    function* (asked) {
      const answer = answerPath(context, server, asked);
      const { status, reason } = answer;
      if (status >= 400) yield* note(`code ${status}, message ${reason}`);
      yield* note(`"${asked.line}" ${status} -`);
      return answer;
    },
    'HTTP/1.0',
  );
}

function logTime({ machine }: ProcessContext): string {
  const now = civilTime(timeOf(machine));
  return `${two(now.day)}/${monthNames[now.month - 1]}/${now.year} ${timeText(now)}`;
}
