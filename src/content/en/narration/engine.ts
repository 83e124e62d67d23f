import type { EngineEvent } from '../../../sim/engine/events.ts';
import type { LayerState } from '../../../sim/engine/layer-state.ts';
import type { Moment } from '../../../trace/moment.ts';
import { amount, amountOf } from './amounts.ts';
import { containerName, directoryName, imageName, imageNameOf, layerName, shortId } from './names.ts';
import { called, capital, clipped, counted, quoted, type Sentences } from './sentences.ts';
import type { LaterEngineEvent } from './later-engine.ts';
import { containerChange } from './container-change.ts';

/** Sentences for the server and its cache. */
export const engineNarration: Sentences<Exclude<EngineEvent, LaterEngineEvent>> = {
  'image.lookedUp': (moment) => {
    const { event, deck } = moment;
    const { server, cache } = called(moment);
    const place = deck === 1 ? ' on this computer' : '';
    const name = imageName(moment, event.reference);
    const looks = `${capital(server)} looks in ${cache}${place}.`;
    if (event.imageId === null) return `${looks} ${name} is not there.`;
    return deck === 1
      ? `${looks} ${name} is there.`
      : `${looks} ${name} is there, image ${shortId(event.imageId)}.`;
  },
  'pull.started': (moment) =>
    `${capital(called(moment).server)} begins to pull ${imageName(moment, moment.event.reference)}.`,
  'pull.ended': (moment) => pullEnded(moment),
  'manifest.fetched': (moment) => {
    const { event, deck } = moment;
    const { hub } = called(moment);
    const size = amount(event.layers.reduce((sum, layer) => sum + layer.size, 0));
    const layers = `${counted(event.layers.length, 'layer')} of files, ${size}${event.layers.length > 1 ? ' together' : ''}`;
    const name = imageName(moment, event.reference);
    return deck === 1
      ? `${capital(hub)} has ${name}. It consists of ${layers}.`
      : `The manifest of ${name} names ${layers}. Its digest begins ${shortId(event.digest).slice(0, 8)}.`;
  },
  'layer.moved': (moment) => layerMoved(moment, moment.event.to),
  'layer.progressed': (moment) => {
    const { digest, current, total } = moment.event;
    return `${amountOf(current, total)} of ${layerName(moment, digest)} have arrived.`;
  },
  'layer.extracted': (moment) => {
    const { event, deck } = moment;
    const name = capital(layerName(moment, event.digest));
    return deck === 1
      ? `${name} is unpacked. Its files are on the disk now.`
      : `${name} is unpacked: ${amount(event.size)} of files lie read-only on the disk (${directoryName(event.directory)}).`;
  },
  'image.stored': (moment) => {
    const { cache } = called(moment);
    const { image } = moment.event;
    const name = imageNameOf(moment, image.id);
    return moment.deck === 1
      ? `All of ${name} is here. The image is in ${cache} now.`
      : `${cache === 'the cache' ? 'The cache' : 'The image store'} holds ${name} now: a configuration and ${counted(image.chainIds.length, 'layer')}.`;
  },
  'image.tagged': (moment) =>
    `The name ${imageName(moment, moment.event.reference)} now stands for image ${shortId(moment.event.imageId)}.`,
  'container.created': ({ event, deck }) =>
    deck === 1
      ? 'The server builds a container from the image: its settings and an empty writable layer. Nothing runs yet.'
      : `The container ${clipped(event.container.name, 30)} is created: a configuration and a writable layer (${directoryName(event.directory)}), no process.`,
  'container.changed': (moment) => containerChange(moment),
  'log.written': (moment) => {
    const { id, text } = moment.event;
    const [first = '', ...more] = text.replace(/\n$/, '').split('\n');
    const lines = more.length === 0 ? 'a line' : `${more.length + 1} lines`;
    const told = more.length === 0 ? quoted(first) : `the first is ${quoted(first)}`;
    return `${capital(called(moment).server)} keeps ${lines} in the log of ${containerName(moment, id)}: ${told}.`;
  },
  'message.published': ({ event: { message }, deck }) =>
    deck === 1
      ? 'The server tells everyone who listens what it did.'
      : `The daemon publishes the event “${clipped(`${message.Type} ${message.Action}`, 40)}” for docker events.`,
};

function pullEnded(moment: Moment<'pull.ended'>): string {
  const name = imageName(moment, moment.event.reference);
  switch (moment.event.outcome) {
    case 'downloaded':
      return `The pull of ${name} is done.`;
    case 'up-to-date':
      return `The pull of ${name} is done. Nothing had to be downloaded.`;
    case 'failed':
      return `The pull of ${name} has failed.`;
    case 'cancelled':
      return `The pull of ${name} is called off.`;
  }
}

function layerMoved(moment: Moment<'layer.moved'>, to: LayerState): string {
  const { event, before } = moment;
  const { server, cache, hub } = called(moment);
  const name = layerName(moment, event.digest);
  switch (to) {
    case 'absent':
      return `The download of ${name} is given up.`;
    case 'waiting':
      return `${capital(name)} waits for its turn.`;
    case 'downloading':
      return `${capital(server)} begins to download ${name} from ${hub}.`;
    case 'verifying':
      return `${capital(server)} computes the sha256 of ${name}, to compare it with the digest.`;
    case 'downloaded':
      return `The digest of ${name} is right: nothing was lost or changed on the way.`;
    case 'extracting':
      return `${capital(server)} unpacks ${name}.`;
    case 'stored':
      return wasExtracting(before, event.digest)
        ? `${capital(name)} is in ${cache}.`
        : `${capital(name)} is in ${cache} already, so it is not downloaded again.`;
  }
}

/** True when a pull has unpacked this layer itself; else it was there before. */
function wasExtracting(before: Moment['before'], digest: string): boolean {
  return Object.values(before.host.engine.pulls).some(({ layers }) =>
    layers.some((layer) => layer.digest === digest && layer.state === 'extracting'),
  );
}
