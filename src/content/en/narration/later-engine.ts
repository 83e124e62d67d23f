import type { EngineEvent } from '../../../sim/engine/events.ts';
import { amount } from './amounts.ts';
import { directoryName, imageName, shortId } from './names.ts';
import { called, capital, clipped, type Sentences } from './sentences.ts';

/** What the server does only at later commands. */
export type LaterEngineEvent = Extract<
  EngineEvent,
  {
    type:
      | 'network.created'
      | 'network.removed'
      | 'layer.committed'
      | 'image.untagged'
      | 'image.deleted'
      | 'container.renamed';
  }
>;

/** Sentences for the server and its cache at later commands. */
export const laterEngineNarration: Sentences<LaterEngineEvent> = {
  'layer.committed': ({ event, deck }) =>
    deck === 1
      ? 'What the container has written is kept as a layer that never changes.'
      : `The writable layer is copied into a read-only one: ${amount(event.size)} of files (${directoryName(event.directory)}).`,
  'image.untagged': (moment) =>
    `The name ${imageName(moment, moment.event.reference)} no longer stands for an image in ${called(moment).cache}.`,
  'image.deleted': (moment) =>
    `${capital(called(moment).server)} removes the image ${shortId(moment.event.imageId)} from ${called(moment).cache}.`,
  'network.created': ({ event: { network } }) =>
    `The network ${clipped(network.name, 30)} is there: a bridge of its own with the addresses ${network.subnet}. Containers on it find one another by name.`,
  'network.removed': ({ event, before }) =>
    `The network ${clipped(before.host.engine.networks[event.id]?.name ?? shortId(event.id), 30)} and its bridge are gone.`,
  'container.renamed': (moment) =>
    `The container ${clipped(moment.before.host.engine.containers[moment.event.id]?.name ?? shortId(moment.event.id), 30)} is called ${clipped(moment.event.name, 30)} now.`,
};
