import type { EngineEvent } from '../../../sim/engine/events.ts';
import { amount } from './amounts.ts';
import { containerName, directoryName, imageName, shortId } from './names.ts';
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
      | 'container.removed'
      | 'container.renamed'
      | 'container.equipped'
      | 'daemon.noted'
      | 'layer.deleted'
      | 'volume.created'
      | 'volume.filled'
      | 'volume.removed';
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
  'volume.created': (moment) =>
    `${capital(called(moment).server)} makes the volume ${volumeName(moment.event.volume.name)}: a directory on the disk of the host.`,
  'volume.filled': ({ event }) => {
    const count = Object.keys(event.tree).length - 1;
    if (count === 0)
      return `The volume ${volumeName(event.name)} is empty. It gets the owner and the rights that the directory has in the image.`;
    const files =
      count === 1
        ? 'one file or directory of the image is'
        : `${count} files and directories of the image are`;
    return `The volume ${volumeName(event.name)} is empty, so ${files} copied into it.`;
  },
  'volume.removed': (moment) =>
    `${capital(called(moment).server)} removes the volume ${volumeName(moment.event.name)} and all that is in it.`,
  'layer.deleted': ({ event }) =>
    `No image needs the layer ${shortId(event.chainId)} any more. Its files are removed.`,
  'container.removed': (moment) => {
    const { event, before, world } = moment;
    const name = containerName(moment, event.id);
    const image = before.host.engine.containers[event.id]?.imageId ?? '';
    const rest = world.host.engine.images[image] ? ' The image stays.' : '';
    return `The container ${name} is gone, and with it the files it wrote.${rest}`;
  },
  'container.equipped': (moment) =>
    `${capital(called(moment).server)} writes resolv.conf, hostname and hosts for the container ${containerName(moment, moment.event.id)} on its disk.`,
  'daemon.noted': (moment) => `${capital(called(moment).server)} makes a note for itself.`,
  'container.renamed': (moment) =>
    `The container ${clipped(moment.before.host.engine.containers[moment.event.id]?.name ?? shortId(moment.event.id), 30)} is called ${clipped(moment.event.name, 30)} now.`,
};

/** A volume's name; of one that has 64 hex characters for a name, the first eight. */
function volumeName(name: string): string {
  return /^[0-9a-f]{64}$/.test(name) ? `${name.slice(0, 8)}…` : clipped(name, 30);
}
