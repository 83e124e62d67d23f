import { CLOSED, close } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { connect, type NetConnection } from '../../kernel/socket.ts';
import { called } from '../../kernel/syscall.ts';
import { type Procedure, take } from '../../procedure.ts';
import { isTerminal, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { resolve } from '../resolve.ts';
import { bytesOf } from './bytes.ts';
import { commandLoop } from './command-loop.ts';
import { decodeReply, encodeCommand, type Reply } from './resp.ts';
import { rawReply, shownReply } from './show-reply.ts';
import { VERSION } from './version.ts';

const HELP = `redis-cli ${VERSION}

Usage: redis-cli [OPTIONS] [COMMAND [ARGUMENT...]]

  -h HOST      the server's name or address (127.0.0.1)
  -p PORT      its port (6379)
  --raw        answers as they are, as for a program
  --no-raw     answers with their types, as for a person
  --version    which version this is
  --help       this text

Without a command it asks for one after the other.
`;

interface Options {
  readonly host: string;
  readonly port: number;
  readonly raw: boolean;
  readonly command: readonly string[];
}

/** The connection to a server, which may be lost and made again. */
export interface Session {
  readonly place: string;
  /** Whether a server is there. */
  readonly isConnected: () => boolean;
  /** Looks for the server; says so, unless it is to be quiet, when there is none. */
  readonly reach: (quiet?: boolean) => Procedure<boolean>;
  /** Sends a command and shows what comes back; false where the server is gone. */
  readonly ask: (words: readonly string[]) => Procedure<boolean>;
}

function optionsOf(words: readonly string[], raw: boolean): Options | string {
  let options: Options = { host: '127.0.0.1', port: 6379, raw, command: [] };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const value = words[i + 1];
    if (word === '-h' && value !== undefined) options = { ...options, host: value };
    else if (word === '-p' && value !== undefined && /^\d{1,5}$/.test(value))
      options = { ...options, port: Number(value) };
    else if (word === '--raw' || word === '--no-raw') options = { ...options, raw: word === '--raw' };
    else if (word.startsWith('-')) return word;
    else return { ...options, command: words.slice(i) };
    if (word === '-h' || word === '-p') i++;
  }
  return options;
}

/** redis-cli [-h HOST] [-p PORT] [COMMAND...]: one command, or a prompt for many. */
export const redisCli: Program = function* (context) {
  const words = context.argv.slice(1);
  const isFor = (...names: readonly string[]) => words.length === 1 && names.includes(words[0] ?? '');
  if (isFor('--version', '-v')) {
    yield* write(context, 'stdout', `redis-cli ${VERSION}\n`);
    return 0;
  }
  if (isFor('--help', '-h')) {
    yield* write(context, 'stdout', HELP);
    return 0;
  }
  const options = optionsOf(words, !isTerminal(context, 'stdout'));
  if (typeof options === 'string') {
    const what = `Unrecognized option or bad number of args for: '${options}'`;
    yield* write(context, 'stderr', `${what}\n`);
    return 1;
  }
  const line: { connection: NetConnection | null } = { connection: null };
  const session = sessionOf(context, options, line);
  try {
    const { command } = options;
    if (command.length === 0) return yield* commandLoop(context, session);
    if (!(yield* session.reach())) return 1;
    return (yield* session.ask(command.map(bytesOf))) ? 0 : 1;
  } finally {
    if (line.connection) close(line.connection.request);
  }
};

function sessionOf(
  context: ProcessContext,
  { host, port, raw }: Options,
  line: { connection: NetConnection | null },
): Session {
  const { machine, pid } = context;
  const place = `${host}:${port}`;
  return {
    place,
    isConnected: () => line.connection !== null,
    *reach(quiet = false) {
      const address = yield* resolve(context, host);
      const connected = address === null ? null : yield* connect(machine, pid, address, port);
      if (connected?.ok) {
        line.connection = connected.value;
        return true;
      }
      const why = connected ? errorText[connected.error] : 'Name or service not known';
      if (!quiet) yield* write(context, 'stderr', `Could not connect to Redis at ${place}: ${why}\n`);
      return false;
    },
    *ask(words) {
      let reply = line.connection ? yield* exchange(context, line.connection, words) : null;
      const isEnd = words[0]?.toLowerCase() === 'shutdown';
      // A server that was started again in the meantime is one to ask again.
      if (!reply && !isEnd) {
        line.connection = null;
        if (yield* this.reach(true))
          reply = line.connection ? yield* exchange(context, line.connection, words) : null;
      }
      if (reply) {
        yield* write(context, 'stdout', raw ? rawReply(reply) : shownReply(reply));
        return true;
      }
      line.connection = null;
      if (isEnd) return true;
      yield* write(context, 'stderr', 'Error: Server closed the connection\n');
      return false;
    },
  };
}

/** One command over the wire and what comes back; null where the server hangs up. */
function* exchange(
  { pid }: ProcessContext,
  connection: NetConnection,
  words: readonly string[],
): Procedure<Reply | null> {
  const text = encodeCommand(words);
  yield called(pid, 'write', `3, ${JSON.stringify(text.slice(0, 32))}…, ${text.length}`, text.length);
  yield* connection.transmit('request', text);
  let bytes = '';
  for (;;) {
    const more = yield* take(connection.reply);
    if (more === CLOSED) return null;
    yield called(pid, 'read', `3, ${JSON.stringify(more.slice(0, 32))}…, 16384`, more.length);
    bytes += more;
    const decoded = decodeReply(bytes);
    if (decoded) return decoded.reply;
  }
}
