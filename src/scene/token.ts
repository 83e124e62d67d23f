import type { SimEvent } from '../sim/event.ts';
import { processAt } from '../sim/kernel/process-at.ts';
import { containerOf } from '../sim/runtime/container-of.ts';
import type { Moment } from '../trace/moment.ts';
import type { ThingId } from './thing.ts';

/** Where a token can be: the participants of the trip, the terminal beside it, or a thing in the machine. */
export type Place = 'terminal' | 'client' | 'daemon' | 'store' | 'registry' | `container:${string}`;

/** The one thing that travels in a step. */
export interface Token {
  /** A reply is drawn in outline; a look goes to the shelf and comes back with what it found. */
  readonly kind: 'request' | 'reply' | 'layer' | 'look' | 'copy' | 'output';
  readonly from: Place;
  readonly to: Place;
  /** For a look: whether it was there. For a reply: whether it is good news. */
  readonly good: boolean;
  readonly thing: ThingId | null;
}

const places: Readonly<Record<string, Place>> = {
  client: 'client',
  daemon: 'daemon',
  imageStore: 'store',
  registry: 'registry',
};

/** What travels in a step, or null where nothing does. */
export function tokenOf(moment: Moment): Token | null {
  const { world, before } = moment;
  const event: SimEvent = moment.event;
  switch (event.type) {
    case 'line.submitted':
      return { kind: 'request', from: 'terminal', to: 'client', good: true, thing: 'client' };
    case 'request.sent': {
      const from = places[event.from];
      const to = places[event.to];
      if (!from || !to) return null;
      return { kind: 'request', from, to, good: true, thing: `exchange:${event.exchange}` };
    }
    case 'response.sent':
    case 'data.sent': {
      const asked = world.exchanges[event.exchange] ?? before.exchanges[event.exchange];
      const asker = places[asked?.from ?? ''];
      const answerer = places[asked?.to ?? ''];
      if (!asker || !answerer) return null;
      const back = event.type === 'response.sent' || event.towards === 'asker';
      const good = event.type === 'data.sent' || event.status < 400;
      const ends = back ? { from: answerer, to: asker } : { from: asker, to: answerer };
      return { kind: 'reply', ...ends, good, thing: `exchange:${event.exchange}` };
    }
    case 'image.lookedUp':
      return {
        kind: 'look',
        from: 'daemon',
        to: 'store',
        good: event.imageId !== null,
        thing: event.imageId === null ? 'imageStore' : `image:${event.imageId}`,
      };
    case 'manifest.fetched':
      return { kind: 'reply', from: 'registry', to: 'daemon', good: true, thing: 'registry' };
    case 'layer.progressed':
      return { kind: 'layer', from: 'registry', to: 'daemon', good: true, thing: `layer:${event.digest}` };
    case 'layer.extracted':
    case 'layer.committed':
      return { kind: 'layer', from: 'daemon', to: 'store', good: true, thing: `layer:${event.digest}` };
    case 'container.created':
      return {
        kind: 'copy',
        from: 'store',
        to: `container:${event.container.id}`,
        good: true,
        thing: `container:${event.container.id}`,
      };
    case 'output.produced': {
      const id = containerOf(processAt(world, event.pid));
      if (!id) return null;
      return {
        kind: 'output',
        from: `container:${id}`,
        to: 'daemon',
        good: true,
        thing: `process:${event.pid}`,
      };
    }
    case 'output.written':
      if (event.stream === 'tty') return null;
      return {
        kind: 'output',
        from: 'client',
        to: 'terminal',
        good: event.stream === 'stdout',
        thing: 'client',
      };
    case 'signal.sent': {
      const id = containerOf(processAt(before, event.to));
      if (!id) return null;
      return {
        kind: 'request',
        from: 'daemon',
        to: `container:${id}`,
        good: true,
        thing: `process:${event.to}`,
      };
    }
    default:
      return null;
  }
}
