import type { Moment } from '../../../trace/moment.ts';
import { amount } from './amounts.ts';
import { containerName, layerName } from './names.ts';
import { askedOf } from './requests.ts';
import { called, capital, quoted, type Sentences } from './sentences.ts';
import type { LaterExchangeEvent } from './wires.ts';

/** Sentences for what goes on between a request and the end of its answer. */
export const laterWireNarration: Sentences<LaterExchangeEvent> = {
  'request.received': (moment) => {
    const { server, hub } = called(moment);
    const asked = askedOf(moment, moment.event.exchange);
    return asked?.to === 'registry' ? `The request reaches ${hub}.` : `The request reaches ${server}.`;
  },
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
