import { CLOSED, createChannel } from '../channel.ts';
import { endAnswer, sendData } from '../exchange.ts';
import { type Procedure, race } from '../procedure.ts';
import { answerError, beginStream, type Call } from './call.ts';
import type { EngineMessage } from './events.ts';
import { type Filters, filtersOf, passes, passesLabels } from './filters.ts';
import { remembered } from './message-log.ts';
import { momentOf } from './moment.ts';

const KNOWN = ['container', 'event', 'image', 'label', 'network', 'scope', 'type'];

/**
 * `GET /events`: what has happened since a moment, then what happens, up to another moment. One message a line.
 */
export function* streamEvents(call: Call): Procedure {
  const { machine, connection, query } = call;
  const filters = filtersOf(query.filters, KNOWN);
  if (typeof filters === 'string') return yield* answerError(call, 400, filters);
  const [since, until] = [momentOf(query.since), momentOf(query.until)];
  if (Number.isNaN(since) || Number.isNaN(until))
    return yield* answerError(call, 400, `failed to parse value as time or duration: "${query.since}"`);
  if (since !== null && until !== null && until < since) {
    return yield* answerError(
      call,
      400,
      `\`since\` time (${query.since}) cannot be after \`until\` time (${query.until})`,
    );
  }
  yield* beginStream(call, 'application/json');
  const wanted = (message: EngineMessage): boolean =>
    matches(filters, message) && message.timeNano / 1e9 <= (until ?? Number.POSITIVE_INFINITY);
  const tell = (message: EngineMessage) => sendData(connection, `${JSON.stringify(message)}\n`);
  const news = createChannel<EngineMessage>(`events for ${connection.exchange}`);
  machine.listeners.add(news);
  try {
    if (since !== null)
      for (const message of remembered(machine.world().host.engine.messages))
        if (message.timeNano / 1e9 >= since && wanted(message)) yield* tell(message);
    for (;;) {
      const left = until === null ? null : Math.ceil(until * 1000 - machine.epoch - machine.now());
      if (left !== null && left <= 0) break;
      const { index, message } = yield* race([news], left);
      if (index !== 0 || message === CLOSED) break;
      if (wanted(message)) yield* tell(message);
    }
  } finally {
    machine.listeners.delete(news);
  }
  yield* endAnswer(connection);
}

function matches(filters: Filters, { Type, Action, Actor }: EngineMessage): boolean {
  const isOne = (type: string, value: string): boolean =>
    Type === type && (Actor.ID.startsWith(value) || Actor.Attributes.name === value);
  return (
    passes(filters, 'type', (value) => value === Type) &&
    passes(filters, 'event', (value) => value === Action) &&
    passes(filters, 'scope', (value) => value === 'local') &&
    passes(filters, 'container', (value) => isOne('container', value)) &&
    passes(filters, 'network', (value) => isOne('network', value)) &&
    passes(filters, 'image', (value) => isOne('image', value) || Actor.Attributes.image === value) &&
    passesLabels(filters, Actor.Attributes)
  );
}
