import { callOf, registryPart } from '../../trace/call.ts';
import type { Moment } from '../../trace/moment.ts';
import { amount } from './narration/amounts.ts';
import { seenCall, wordsOf } from './narration/calls.ts';
import { imageName, tinyId } from './narration/names.ts';
import { askedOf } from './narration/requests.ts';
import { clipped, quoted } from './narration/sentences.ts';
import { statusText } from './status-text.ts';

/** The longest label that a token carries. */
export const LONGEST_LABEL = 24;

/** What stands on the thing that travels in this step, in at most 24 characters; '' where nothing travels. */
export function messageLabel(moment: Moment): string {
  return clipped(labelOf(moment), LONGEST_LABEL);
}

function labelOf(moment: Moment): string {
  const { event, deck } = moment;
  switch (event.type) {
    case 'line.submitted':
      return event.line;
    case 'request.sent':
      return deck === 1
        ? request({ ...moment, event }, event.to === 'registry')
        : `${event.method} ${shortRoute(event.path)}`;
    case 'response.sent':
      return response({ ...moment, event });
    case 'data.sent': {
      const asked = askedOf(moment, event.exchange);
      if (event.towards === 'answerer') return asked?.call.name === 'copy-to' ? event.text : 'what you typed';
      if (asked?.to === 'registry') return amount(event.bytes);
      if (asked?.call.name === 'wait') return 'it has ended';
      return asked?.call.name === 'pull' ? 'progress' : words(event.text);
    }
    case 'image.lookedUp': {
      const name = imageName(moment, event.reference);
      return event.imageId === null ? `${clipped(name, 14)}: not here` : `${clipped(name, 18)}: here`;
    }
    case 'manifest.fetched':
      return deck === 1 ? 'what it is made of' : `manifest ${tinyId(event.digest)}`;
    case 'layer.progressed':
      return `layer ${tinyId(event.digest)}, ${amount(event.total)}`;
    case 'layer.extracted':
      return `layer ${tinyId(event.digest)}`;
    case 'container.created':
      return event.container.name;
    case 'output.produced':
    case 'output.written':
      return words(event.text);
    case 'signal.sent':
      return `SIG${event.signal}`;
    case 'syscall.made':
      return event.name;
    default:
      return moment.syscall?.name ?? '';
  }
}

function request(moment: Moment<'request.sent'>, toRegistry: boolean): string {
  const { method, path } = moment.event;
  if (toRegistry) return registryPart(path) === 'blob' ? 'a layer, please' : 'is it there?';
  const call = callOf(method, path);
  return wordsOf(call.name).label(seenCall(moment, call, { path, body: null }));
}

function response(moment: Moment<'response.sent'>): string {
  const { event, deck } = moment;
  if (deck > 1) return statusText(event.status);
  const asked = askedOf(moment, event.exchange);
  if (event.status < 400)
    return { create: 'it is made', 'exec-start': 'it runs' }[String(asked?.call.name)] ?? 'done';
  if (event.status === 404) return 'not here';
  if (event.status === 409) return asked?.call.name === 'create' ? 'the name is taken' : 'not like this';
  return 'that did not work';
}

/** `/containers/create`, `…/manifests/latest`: the end of the path, which says what is asked. */
function shortRoute(path: string): string {
  const [route = ''] = path.replace(/^\/v[0-9.]+\.[0-9]+/, '').split('?');
  const parts = route.split('/').filter((part) => part !== '');
  const shown = parts.map((part) => (/^(sha256:)?[0-9a-f]{64}$/.test(part) ? tinyId(part) : part));
  if (shown[0] === 'v2') return `…/${shown.slice(-2).join('/')}`;
  const whole = `/${shown.join('/')}`;
  return whole.length <= LONGEST_LABEL - 5 ? whole : `…/${shown.slice(-1).join('/')}`;
}

/** The first words of what was printed. */
function words(text: string): string {
  return clipped(text, 9) === ''
    ? 'a line break'
    : clipped(quoted(text, 20).replace(/^a .*?“|[“”]/g, ''), 22);
}
