import { type Channel, CLOSED, close, createChannel, send } from '../../channel.ts';
import type { NetConnection } from '../../kernel/socket.ts';
import { called } from '../../kernel/syscall.ts';
import { type Procedure, take } from '../../procedure.ts';
import type { ProcessContext } from '../program.ts';
import { perform } from './commands.ts';
import type { Data } from './data.ts';
import { decodeCommand, encodeReply, type Reply } from './resp.ts';
import { type Log, timeNow } from './server-log.ts';

/** A client's SHUTDOWN: whether to save first, null as the settings say; and where it hears that it did not work. */
export interface Wish {
  readonly saves: boolean | null;
  readonly failed: Channel<void>;
}

/** A running server, as its clients have it. */
export interface Server {
  readonly context: ProcessContext;
  readonly data: Data;
  readonly log: Log;
  readonly stop: Channel<Wish>;
  /** Whether it went well. */
  readonly save: () => Procedure<boolean>;
}

const error = (text: string): Reply => ({ kind: 'error', text });

/** One client's commands, one after the other, until it hangs up, quits, or turns out to be none. */
export function* answerClient(server: Server, connection: NetConnection): Procedure {
  const { context, log } = server;
  const { pid } = context;
  try {
    yield called(pid, 'accept4', '6, …', 8);
    let bytes = '';
    for (;;) {
      const more = yield* take(connection.request);
      if (more === CLOSED) return;
      yield called(pid, 'read', `8, ${JSON.stringify(more.slice(0, 32))}…, 16384`, more.length);
      bytes += more;
      for (let next = decodeCommand(bytes); next; next = decodeCommand(bytes)) {
        bytes = next.rest;
        const [first = ''] = next.words;
        if (first === '') continue;
        const name = first.toLowerCase();
        // What a browser sends is taken for an attempt to write through somebody else's browser.
        if (name === 'post' || name === 'host:' || / HTTP\/1\.\d$/.test(next.words.join(' '))) {
          yield* log('#', 'Possible SECURITY ATTACK detected. Connection aborted.');
          return;
        }
        const reply = yield* replyTo(server, name, next.words);
        const text = encodeReply(reply);
        yield called(pid, 'write', `8, ${JSON.stringify(text.slice(0, 32))}, ${text.length}`, text.length);
        yield* connection.transmit('reply', text);
        if (name === 'quit') return;
      }
    }
  } finally {
    close(connection.reply);
  }
}

function* replyTo(server: Server, name: string, words: readonly string[]): Procedure<Reply> {
  const { data, context } = server;
  const reply = perform(data, words, timeNow(context));
  if (reply.kind === 'error') return reply;
  if (name === 'shutdown') return yield* askToStop(server, words.slice(1));
  if (name === 'save' || name === 'flushall') {
    const isSaved = yield* server.save();
    return isSaved || name === 'flushall' ? reply : error('ERR');
  }
  return reply;
}

/** There is no answer when it works: the server is gone. */
function* askToStop({ stop }: Server, [how = '', ...more]: readonly string[]): Procedure<Reply> {
  const option = how.toLowerCase();
  if (more.length > 0 || !['', 'save', 'nosave'].includes(option)) return error('ERR syntax error');
  const failed = createChannel<void>('a server that could not end');
  send(stop, { saves: option === '' ? null : option === 'save', failed });
  yield* take(failed);
  return error('ERR Errors trying to SHUTDOWN. Check logs.');
}

/** Those who still wait to be let in hear that nobody is there. */
export function turnAway(arriving: Channel<NetConnection>): void {
  for (const { reply } of arriving.queue.splice(0)) close(reply);
}
