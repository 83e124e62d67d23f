import { CLOSED, createChannel } from '../channel.ts';
import { rfc3339 } from '../calendar.ts';
import { endAnswer, sendData } from '../exchange.ts';
import { type Procedure, take } from '../procedure.ts';
import { answerError, beginStream, type Call, isSet } from './call.ts';
import { findContainer, liveContainer } from './find.ts';
import { objectOf, textOf } from './json-shape.ts';
import { momentOf } from './moment.ts';
import type { Container, LogEntry } from './state.ts';

/** With `--log-driver none` there is no file of what a container writes. */
export const keepsLog = ({ hostConfig }: Container): boolean =>
  textOf(objectOf(hostConfig.LogConfig).Type) !== 'none';

/** `GET /containers/{id}/logs`: what the container has written, and with follow what it goes on to write. */
export function* containerLogs(call: Call): Procedure {
  const { machine, connection, query } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  if (!isSet(call, 'stdout') && !isSet(call, 'stderr'))
    return yield* answerError(call, 400, 'Bad parameters: you must choose at least one stream');
  const { id, config } = container;
  if (!keepsLog(container))
    return yield* answerError(call, 501, 'configured logging driver does not support reading');
  const tty = config.Tty === true;
  const stamp = (entry: LogEntry): string => {
    // No option of the log names anything to tell beside a line, so that the details are a blank.
    const text = isSet(call, 'details') ? ` ${entry.text}` : entry.text;
    if (!isSet(call, 'timestamps')) return text;
    const ms = Number(entry.time.slice(0, -6));
    const [seconds = '', fraction = ''] = rfc3339(ms).slice(0, -1).split('.');
    return `${seconds}.${fraction.padEnd(9, '0')}Z ${text}`;
  };
  const since = momentOf(query.since);
  const until = momentOf(query.until);
  const wanted = (entry: LogEntry): boolean => {
    const at = Number(entry.time.slice(0, -6)) / 1000;
    return isSet(call, entry.stream) && at >= (since ?? 0) && at <= (until ?? Number.POSITIVE_INFINITY);
  };
  const type = tty ? 'application/vnd.docker.raw-stream' : 'application/vnd.docker.multiplexed-stream';
  yield* beginStream(call, type);
  const log = () => machine.world().host.engine.containers[id]?.log ?? [];
  const tail = /^\d+$/.test(query.tail ?? '') ? Number(query.tail) : Number.POSITIVE_INFINITY;
  let seen = log().length;
  const begun = log().filter(wanted);
  for (const entry of begun.slice(Math.max(0, begun.length - tail)))
    yield* sendData(connection, stamp(entry), tty ? 'raw' : entry.stream);
  if (isSet(call, 'follow') && machine.world().host.engine.containers[id]?.status === 'running') {
    const { followers } = liveContainer(machine, id);
    const news = createChannel<null>(`log of ${id}`);
    followers.add(news);
    try {
      for (;;) {
        const fresh = log().slice(seen);
        seen += fresh.length;
        for (const entry of fresh.filter(wanted))
          yield* sendData(connection, stamp(entry), tty ? 'raw' : entry.stream);
        if ((yield* take(news)) === CLOSED && log().length <= seen) break;
      }
    } finally {
      followers.delete(news);
    }
  }
  yield* endAnswer(connection);
}
