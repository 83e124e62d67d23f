import type { Participant } from '../../../sim/names.ts';
import { type Call, callOf, registryPart } from '../../../trace/call.ts';
import type { Moment } from '../../../trace/moment.ts';
import { type Around, containerName, imageName, layerName, placeInPull } from './names.ts';
import { called, clipped } from './sentences.ts';

type Asking = Pick<Moment, 'before' | 'world' | 'deck'>;

/** A request under way: who was asked, and for what. */
export interface Asked {
  readonly to: Participant;
  readonly path: string;
  readonly call: Call;
}

/** The request that an exchange began with, also right after the exchange has closed; null when it is unknown. */
export function askedOf({ before, world }: Around, exchange: string): Asked | null {
  const found = world.exchanges[exchange] ?? before.exchanges[exchange];
  return found ? { to: found.to, path: found.path, call: callOf(found.method, found.path) } : null;
}

/** A path as it is shown: without version and query, ids and digests shortened. */
export function shortPath(path: string): string {
  const [route = ''] = path.replace(/^\/v[0-9.]+\.[0-9]+/, '').split('?');
  return clipped(
    route
      .replace(
        /(sha256:)?([0-9a-f]{64})/g,
        (_, algorithm = '', hex: string) => `${algorithm}${hex.slice(0, algorithm === '' ? 12 : 8)}…`,
      )
      .replace('/v2/library/', '/v2/…/'),
    52,
  );
}

/** The repository a registry's path is about, as people name it: `hello-world`. */
export function repositoryOf(path: string): string {
  const name = /^\/v2\/(.+?)\/(manifests|blobs|tags)\//.exec(path)?.[1] ?? 'an image';
  return clipped(name.replace(/^library\//, ''), 30);
}

/** What is asked, to follow "the client asks the server …" or "the server asks the hub …". */
export function asking(
  moment: Asking,
  { to, method, path, body }: { to: Participant; method: string; path: string; body: string | null },
): string {
  if (to === 'registry') return askingRegistry(moment, path);
  const { cache, hub } = called(moment);
  const { name, subject } = callOf(method, path);
  const container = () => containerName(moment, subject);
  switch (name) {
    case 'ping':
      return 'whether it is there';
    case 'version':
      return 'for its version';
    case 'create':
      return `to create ${subject === '' ? 'a container' : `the container ${container()}`} from ${imageIn(moment, body)}`;
    case 'pull':
      return `to pull ${imageName(moment, subject)} from ${hub}`;
    case 'attach':
      return `for the output of ${container()}`;
    case 'wait':
      return `to say when ${container()} has ended`;
    case 'resize':
      return `to give ${container()} the size of the terminal`;
    case 'start':
      return `to start ${container()}`;
    case 'stop':
      return `to stop ${container()}`;
    case 'kill':
      return killing(container(), path);
    case 'exec':
      return `to note a command that ${container()} is to run`;
    case 'exec-start':
      return 'to run the command and to pass its output on';
    case 'exec-inspect':
      return 'how the command has ended';
    case 'rename':
      return `to rename ${container()}`;
    case 'remove':
      return `to remove the container ${container()}`;
    case 'logs':
      return `for what ${container()} has printed`;
    case 'inspect':
      return `for all it knows about ${container()}`;
    case 'list':
      return /[?&]all=1/.test(path)
        ? 'for a list of containers, also of stopped ones'
        : 'for the running containers';
    case 'list-images':
      return `for a list of the images in ${cache}`;
    case 'remove-image':
      return `to remove the image ${imageName(moment, subject)}`;
    case 'inspect-image':
      return `for all it knows about the image ${imageName(moment, subject)}`;
    case 'diff':
      return `what ${container()} has changed of its files`;
    case 'history':
      return `how the image ${imageName(moment, subject)} was made`;
    case 'tag':
      return `to give the image ${imageName(moment, subject)} one more name`;
    case 'commit':
      return `to make an image out of ${container()}`;
    case 'events':
      return 'to be told what happens';
    case 'other':
      return moment.deck === 1 ? 'for something else' : `for ${shortPath(path)}`;
  }
}

function killing(container: string, path: string): string {
  const signal = /[?&]signal=(?:SIG)?([A-Z0-9]+)/.exec(path)?.[1] ?? 'KILL';
  return signal === 'KILL'
    ? `to end ${container} at once`
    : `to send ${container} the signal ${clipped(signal, 12)}`;
}

/** The image that the body of a create request names. */
function imageIn(moment: Asking, body: string | null): string {
  const image = /"Image":"([^"]*)"/.exec(body ?? '')?.[1] ?? '';
  return image === '' ? 'an image' : imageName(moment, image);
}

function askingRegistry(moment: Asking, path: string): string {
  const digest = /sha256:[0-9a-f]{64}/.exec(path)?.[0];
  const repository = repositoryOf(path);
  switch (registryPart(path)) {
    case 'manifest':
      if (digest !== undefined) return `for the manifest that fits this computer`;
      return moment.deck === 1 ? `for ${repository}` : `for the manifests of ${repository}`;
    case 'blob':
      if (digest === undefined) return `for a part of ${repository}`;
      return placeInPull(moment, digest)
        ? `for ${layerName(moment, digest)}`
        : `for the configuration of ${repository}`;
    case 'other':
      return 'whether it is there';
  }
}
