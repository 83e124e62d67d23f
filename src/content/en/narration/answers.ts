import type { Moment } from '../../../trace/moment.ts';
import { containerName, imageName, layerName, placeInPull } from './names.ts';
import { askedOf, type Asked, repositoryOf } from './requests.ts';
import { called, capital, clipped, counted } from './sentences.ts';

/** What an answer says: in the story the meaning alone, below it the status code as well. */
export function answerSentence(moment: Moment<'response.sent'>): string {
  const { event, deck } = moment;
  const asked = askedOf(moment, event.exchange);
  const { server, hub } = called(moment);
  const who = asked?.to === 'registry' ? hub : server;
  const code = deck === 1 ? '' : ` ${event.status}`;
  if (!asked) return `${capital(who)} answers${code}.`;
  const meaning =
    asked.to === 'registry'
      ? registryMeaning(moment, asked)
      : event.status >= 400
        ? refusal(moment, asked)
        : meaningOf(moment, asked);
  return `${capital(who)} answers${code}: ${meaning}.`;
}

/** The meaning of an answer that is no refusal, Engine API. */
function meaningOf(moment: Moment<'response.sent'>, { call, path }: Asked): string {
  const { status, body } = moment.event;
  const name = () => containerName(moment, call.subject);
  switch (call.name) {
    case 'ping':
      return 'it is there';
    case 'version': {
      const version = /"Name":"Engine","Version":"([^"]+)"/.exec(body ?? '')?.[1];
      return version === undefined ? 'here is its version' : `its version is ${version}`;
    }
    case 'create': {
      const id = /"Id":"([0-9a-f]{64})"/.exec(body ?? '')?.[1];
      return id === undefined
        ? 'the container is made'
        : `the container ${containerName(moment, id)} is made`;
    }
    case 'pull':
      return 'it will report how the pull goes';
    case 'attach':
      return `the client is now connected to ${name()}`;
    case 'wait':
      return `it will tell as soon as ${name()} has ended`;
    case 'resize':
      return `${name()} knows the size of the terminal`;
    case 'start':
      return status === 304 ? `${name()} was running already` : `${name()} is started`;
    case 'stop':
      return status === 304 ? `${name()} was not running` : `${name()} has stopped`;
    case 'kill':
      return `the signal has gone to ${name()}`;
    case 'exec':
      return `the command for ${name()} is noted`;
    case 'exec-start':
      return 'the command runs';
    case 'exec-inspect':
      return 'this is how the command has ended';
    case 'rename':
      return `the container is called ${newName(path)} now`;
    case 'remove':
      return `the container ${name()} is gone`;
    case 'logs':
      return `here comes what ${name()} has printed`;
    case 'inspect':
      return `here is all it knows about ${name()}`;
    case 'list':
      return listed(body, 'container');
    case 'list-images':
      return listed(body, 'image');
    case 'remove-image':
      return 'it has done so';
    case 'inspect-image':
      return `here is all it knows about the image ${imageName(moment, call.subject)}`;
    case 'diff':
      return `here is what ${name()} has changed`;
    case 'history':
      return 'here are the steps, the last one first';
    case 'tag':
      return `the image ${imageName(moment, call.subject)} has that name, too`;
    case 'commit':
      return 'the image is made';
    case 'events':
      return 'it tells what happens from now on';
    case 'other':
      return path === '' ? 'done' : 'here it is';
  }
}

/** The name that a rename asks for. */
function newName(path: string): string {
  return clipped(/[?&]name=([^&]+)/.exec(path)?.[1] ?? 'something else', 30);
}

/** How many things a list holds; each container and each image has one `Id`. */
function listed(body: string | null, noun: string): string {
  if (body === null) return `here is the list of ${noun}s`;
  const count = body.match(/"Id":"/g)?.length ?? 0;
  return count === 0 ? `there is no ${noun}` : `here is a list with ${counted(count, noun)}`;
}

/** Why the daemon does not do it, from its status code and its message. */
function refusal(moment: Moment<'response.sent'>, { call }: Asked): string {
  const { status, body } = moment.event;
  const { cache } = called(moment);
  const message = body ?? '';
  const subject = () => containerName(moment, call.subject);
  const isImage = ['remove-image', 'inspect-image', 'history', 'tag'].includes(call.name);
  if (call.name === 'create') {
    if (status === 404) return 'there is no such image here';
    if (status === 409) return `the name ${subject()} is already taken`;
    return 'it cannot create a container like that';
  }
  if (call.name === 'pull') return 'it cannot get that image';
  if (status === 404)
    return isImage
      ? `no image ${imageName(moment, call.subject)} is in ${cache}`
      : `there is no container ${subject()}`;
  if (isImage && status === 409)
    return `a container still needs the image ${imageName(moment, call.subject)}`;
  if (/not running/.test(message)) return `${subject()} is not running`;
  if (call.name === 'remove' && status === 409)
    return `it does not remove ${subject()}, because it is running`;
  if (call.name === 'rename' && status === 409) return 'that name is already taken';
  if (call.name === 'start') return `the program of ${subject()} could not be started`;
  return status < 500 ? 'it cannot do that' : 'something went wrong';
}

/** The meaning of a registry's answer, OCI distribution-spec. */
function registryMeaning(moment: Moment<'response.sent'>, { path }: Asked): string {
  const { status, body } = moment.event;
  const repository = repositoryOf(path);
  if (status === 404) return `it has no such tag or part of ${repository}`;
  if (status >= 400) return `it gives nobody an image called ${clipped(repository, 30)}`;
  if (body?.includes('image.index') === true)
    return 'here is the list of manifests, one for each kind of computer';
  if (body?.includes('image.manifest') === true) return 'here is the manifest, the list of its parts';
  const digest = /sha256:[0-9a-f]{64}/.exec(path)?.[0];
  if (digest === undefined) return 'here it is';
  return placeInPull(moment, digest)
    ? `it begins to send ${layerName(moment, digest)}`
    : 'here is the configuration, the settings for its containers';
}
