import { callOf, registryPart } from '../../trace/call.ts';
import type { Moment } from '../../trace/moment.ts';
import { amount } from './narration/amounts.ts';
import { containerName, imageName, tinyId } from './narration/names.ts';
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
      if (event.towards === 'answerer') return 'what you typed';
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
  const { name, subject } = callOf(method, path);
  const container = () => clipped(containerName(moment, subject), 16);
  switch (name) {
    case 'ping':
      return 'are you there?';
    case 'version':
      return 'which version?';
    case 'create':
      return 'create a container';
    case 'pull':
      return `pull ${clipped(imageName(moment, subject), 18)}`;
    case 'attach':
      return 'show me its output';
    case 'wait':
      return 'tell me when it ends';
    case 'resize':
      return 'size of the terminal';
    case 'list':
      return 'list the containers';
    case 'list-images':
      return 'list the images';
    case 'remove-image':
      return `remove ${clipped(imageName(moment, subject), 16)}`;
    case 'inspect-image':
      return 'tell me all about it';
    case 'inspect':
      return 'tell me all about it';
    case 'logs':
      return 'what did it print?';
    case 'exec':
      return `a command for ${container()}`;
    case 'exec-start':
      return 'run the command';
    case 'exec-inspect':
      return 'how did it end?';
    case 'start':
    case 'stop':
    case 'kill':
    case 'rename':
    case 'remove':
      return `${name} ${container()}`;
    case 'diff':
      return 'what has it changed?';
    case 'history':
      return 'how was it made?';
    case 'tag':
      return 'one more name';
    case 'commit':
      return 'make an image of it';
    case 'events':
      return 'tell me what happens';
    case 'other':
      return 'a request';
  }
}

function response(moment: Moment<'response.sent'>): string {
  const { event, deck } = moment;
  if (deck > 1) return statusText(event.status);
  const asked = askedOf(moment, event.exchange);
  if (event.status < 400) return asked?.call.name === 'create' ? 'it is made' : 'done';
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
