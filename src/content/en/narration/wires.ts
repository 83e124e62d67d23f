import type { ExchangeEvent } from '../../../sim/exchange.ts';
import type { Moment } from '../../../trace/moment.ts';
import { amount } from './amounts.ts';
import { answerSentence } from './answers.ts';
import { asking, askedOf } from './requests.ts';
import { shortPath } from './short-path.ts';
import { called, capital, quoted, type Sentences } from './sentences.ts';
import { containerName, layerName } from './names.ts';

/** Sentences for the messages between client, server and hub. */
export const wireNarration: Sentences<ExchangeEvent> = {
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
  'request.received': (moment) => {
    const { server, hub } = called(moment);
    const asked = askedOf(moment, moment.event.exchange);
    return asked?.to === 'registry' ? `The request reaches ${hub}.` : `The request reaches ${server}.`;
  },
  'response.sent': (moment) => answerSentence(moment),
  'data.sent': (moment) => dataSentence(moment),
  'exchange.closed': (moment) => {
    const asked = askedOf(moment, moment.event.exchange);
    return asked?.to === 'registry' ? 'The answer of the hub is complete.' : 'The answer is complete.';
  },
};

function dataSentence(moment: Moment<'data.sent'>): string {
  const { event } = moment;
  const { server, hub } = called(moment);
  const asked = askedOf(moment, event.exchange);
  if (event.towards === 'answerer')
    return `The client sends ${server} ${asked?.call.name === 'copy-to' ? event.text : 'what you typed'}.`;
  if (asked?.to === 'registry') {
    const digest = /sha256:[0-9a-f]{64}/.exec(asked.path)?.[0];
    const what = digest === undefined ? 'the answer' : layerName(moment, digest);
    return `${capital(hub)} has sent all ${amount(event.bytes)} of ${what}.`;
  }
  switch (asked?.call.name) {
    case 'attach':
      return `${capital(server)} passes the output on to the client: ${quoted(event.text)}.`;
    case 'logs':
      return `${capital(server)} sends the client a line of the log: ${quoted(event.text)}.`;
    case 'pull':
      return `${capital(server)} reports to the client how the pull goes.`;
    case 'wait': {
      const code = /"StatusCode":(\d+)/.exec(event.text)?.[1];
      const name = containerName(moment, asked.call.subject);
      return code === undefined
        ? `${capital(server)} tells the client about ${name}.`
        : `${capital(server)} answers the open question: ${name} has ended, exit code ${code}.`;
    }
    default:
      return `${capital(server)} sends the client ${amount(event.bytes)}.`;
  }
}
