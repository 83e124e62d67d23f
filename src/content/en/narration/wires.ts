import type { ExchangeEvent } from '../../../sim/exchange.ts';
import { answerSentence } from './answers.ts';
import { asking } from './requests.ts';
import { shortPath } from './short-path.ts';
import { called, capital, type Sentences } from './sentences.ts';

/** Those that only a closer look shows. */
export type LaterExchangeEvent = Extract<
  ExchangeEvent,
  { type: 'request.received' | 'data.sent' | 'exchange.closed' }
>;

/** Sentences for the messages between client, server and hub. */
export const wireNarration: Sentences<Exclude<ExchangeEvent, LaterExchangeEvent>> = {
  'request.sent': (moment) => {
    const { event, deck } = moment;
    const { server, hub } = called(moment);
    const sentence =
      event.to === 'registry'
        ? `${server} asks ${hub} ${asking(moment, event)}`
        : `the client asks ${server} ${asking(moment, event)}`;
    if (deck === 1) return `${capital(sentence)}.`;
    const over = deck === 3 && event.to === 'daemon' ? ' over docker.sock' : '';
    return `${event.method} ${shortPath(event.path)}${over}: ${sentence}.`;
  },
  'response.sent': (moment) => answerSentence(moment),
};
