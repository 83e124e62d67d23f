import type { EngineEvent } from '../../../sim/engine/events.ts';
import type { LayerState } from '../../../sim/engine/layer-state.ts';
import type { Moment } from '../../../trace/moment.ts';
import { amount } from './amounts.ts';
import { containerName, directoryName, imageName, layerName, shortId } from './names.ts';
import { called, capital, clipped, quoted, type Sentences } from './sentences.ts';

/** What the server does only at later commands, and what only a closer look shows. */
export type LaterEngineEvent = Extract<
  EngineEvent,
  {
    type:
      | 'pull.started'
      | 'pull.ended'
      | 'layer.moved'
      | 'image.tagged'
      | 'log.written'
      | 'message.published'
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

/** Sentences for the server and its cache at later commands and on a closer look. */
export const laterEngineNarration: Sentences<LaterEngineEvent> = {
  'pull.started': (moment) =>
    `${capital(called(moment).server)} begins to pull ${imageName(moment, moment.event.reference)}.`,
  'pull.ended': (moment) => pullEnded(moment),
  'layer.moved': (moment) => layerMoved(moment, moment.event.to),
  'image.tagged': (moment) =>
    `The name ${imageName(moment, moment.event.reference)} now stands for image ${shortId(moment.event.imageId)}.`,
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
