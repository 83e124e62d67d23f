import type { EngineEvent } from '../../../sim/engine/events.ts';
import { amount, amountOf } from './amounts.ts';
import { directoryName, imageName, imageNameOf, layerName, shortId } from './names.ts';
import { called, capital, clipped, counted, type Sentences } from './sentences.ts';
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
  'container.created': ({ event, deck }) =>
    deck === 1
      ? 'The server builds a container from the image: its settings and an empty writable layer. Nothing runs yet.'
      : `The container ${clipped(event.container.name, 30)} is created: a configuration and a writable layer (${directoryName(event.directory)}), no process.`,
  'container.changed': (moment) => containerChange(moment),
};
