import { statusText } from '../../../../content/en/status-text.ts';
import type { ExchangeState } from '../../../../sim/exchange.ts';
import type { EventOf } from '../../../../sim/event.ts';
import type { InspectorWords } from '../../../../content/en/inspector-words-type.ts';
import { type Facts, type Look, type RawText, row } from './facts.ts';
import { pretty } from './json.ts';

/** Characters of a text that are shown. */
const LONGEST = 20_000;

/** A request and its reply, as far as both had been sent at the cursor. The World forgets them once they are closed. */
export function exchangeFacts(id: string, look: Look, words: InspectorWords): Facts {
  const { request, reply, state, streamed, typed } = historyOf(id, look);
  if (!request) return { title: id, subtitle: words.absent(words.kinds.message), rows: [], raw: [] };
  const { from, to, method, path } = request;
  const raw = (label: string, text: string | null | undefined): RawText[] =>
    text === null || text === undefined || text === ''
      ? []
      : [{ label, text: pretty(text).slice(0, LONGEST) }];
  return {
    title: `${method} ${plain(path)}`,
    subtitle: words.asks(words.participants[from].name, words.participants[to].name),
    rows: [
      ...row(words.from, words.participants[from].name, { thing: from }),
      ...row(words.to, words.participants[to].name, { thing: to }),
      ...row(words.method, method, { exact: true }),
      ...row(words.path, path, { exact: true }),
      ...row(words.status, reply ? statusText(reply.status) : words.noReplyYet, { exact: reply !== null }),
      ...row(words.state, words.exchangeStates[state]),
    ],
    raw: [
      ...raw(words.requestBody, request.body),
      ...raw(words.replyBody, reply?.body),
      ...raw(words.streamedTo, streamed),
      ...raw(words.streamedFrom, typed),
    ],
  };
}

/** A path without its version and query: what the call is about. Long digests are cut as docker cuts them. */
export function plain(path: string): string {
  const [route = ''] = path.replace(/^\/v1\.\d+/, '').split('?');
  return route.replaceAll(/(sha256:)?([0-9a-f]{12})[0-9a-f]{52}/g, '$1$2');
}

interface History {
  readonly request: EventOf<'request.sent'> | null;
  readonly reply: EventOf<'response.sent'> | null;
  readonly state: ExchangeState;
  readonly streamed: string;
  readonly typed: string;
}

function historyOf(id: string, { steps, cursor, world }: Look): History {
  let request: EventOf<'request.sent'> | null = null;
  let reply: EventOf<'response.sent'> | null = null;
  let streamed = '';
  let typed = '';
  for (let seq = 0; seq <= cursor; seq++) {
    const event = steps[seq]?.event;
    if (!event || !('exchange' in event) || event.exchange !== id) continue;
    if (event.type === 'request.sent') request = event;
    else if (event.type === 'response.sent') reply = event;
    else if (event.type === 'data.sent' && event.towards === 'asker') streamed += event.text;
    else if (event.type === 'data.sent') typed += event.text;
  }
  return { request, reply, state: world.exchanges[id]?.state ?? 'closed', streamed, typed };
}
