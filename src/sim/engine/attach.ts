import { CLOSED, close, createChannel, send } from '../channel.ts';
import { type Procedure, race, take } from '../procedure.ts';
import { answerError, beginStream, type Call, isSet } from './call.ts';
import { findContainer, liveContainer } from './find.ts';
import { stdioOf } from './output.ts';
import { publishContainer } from './publish.ts';

/**
 * `POST /containers/{id}/attach`: the connection becomes the container's streams. What the asker writes before the
 * container has started is kept for it.
 */
export function* attachContainer(call: Call): Procedure {
  const { machine, connection } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const { id, config, status } = container;
  if (status === 'paused')
    return yield* answerError(call, 409, `container ${id} is paused, unpause the container before attach`);
  const live = liveContainer(machine, id);
  const stdio = stdioOf(machine, container);
  yield* publishContainer(machine, container, 'attach');
  const type = stdio.tty ? 'application/vnd.docker.raw-stream' : 'application/vnd.docker.multiplexed-stream';
  yield* beginStream(call, type, 101, { Connection: 'Upgrade', Upgrade: 'tcp' });
  const ended = createChannel<null>(`end of ${connection.exchange}`);
  live.attached.set(connection, ended);
  try {
    const reads = isSet(call, 'stdin') && config.OpenStdin === true;
    for (;;) {
      const { index, message: text } = yield* race<string | null>([ended, connection.upstream]);
      if (index === 0 || text === CLOSED || text === null) break;
      if (!reads) continue;
      if (stdio.tty) yield* stdio.tty.type(text);
      else send(stdio.stdin, text);
    }
    if (reads && config.StdinOnce === true && !stdio.tty) close(stdio.stdin);
    // The connection stays until the container's end closes it, or the asker goes away.
    yield* take(ended);
  } finally {
    live.attached.delete(connection);
  }
}
