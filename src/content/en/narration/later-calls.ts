import type { CallSeen, CallWords, LaterCall } from './calls.ts';
import { imageName } from './names.ts';
import { called, clipped, counted } from './sentences.ts';

const image = ({ moment, subject }: CallSeen): string => imageName(moment, subject);

type Kept = 'volume' | 'network';

const listing = (kind: Kept): CallWords => ({
  asking: () => `for a list of the ${kind}s`,
  answer: () => `here is the list of ${kind}s`,
  label: () => `list the ${kind}s`,
});

const making = (kind: Kept): CallWords => ({
  asking: () => `to make a ${kind}`,
  answer: () => `the ${kind} is there`,
  label: () => `make a ${kind}`,
});

/** What is cleared away of each kind. */
const unused: Readonly<Record<string, string>> = {
  containers: 'the containers that do not run',
  images: 'the images that nothing needs',
  volumes: 'the volumes that no container has',
  networks: 'the networks that no container is on',
  build: 'what it keeps of builds',
};

const removing = (kind: Kept): CallWords => ({
  asking: ({ subject }) => `to remove the ${kind} ${clipped(subject, 30)}`,
  answer: ({ subject }) => `the ${kind} ${clipped(subject, 30)} is gone`,
  label: ({ subject }) => `remove ${clipped(subject, 16)}`,
});

const inspecting = (kind: Kept): CallWords => ({
  asking: ({ subject }) => `for all it knows about the ${kind} ${clipped(subject, 30)}`,
  answer: ({ subject }) => `here is all it knows about the ${kind} ${clipped(subject, 30)}`,
  label: () => 'tell me all about it',
});

/** Of a container that is there, the path is what is not. */
function nothingThere({ moment, subject, container, path, status }: CallSeen): string | null {
  const isThere = Object.values(moment.world.host.engine.containers).some(
    ({ id, name }) => name === subject || id.startsWith(subject),
  );
  return status === 404 && isThere ? `there is nothing at ${pathIn(path)} in ${container}` : null;
}

/** The calls that a first run does without. */
export const laterCalls: Readonly<Record<LaterCall, CallWords>> = {
  version: {
    asking: () => 'for its version',
    answer: ({ body }) => {
      const version = /"Name":"Engine","Version":"([^"]+)"/.exec(body ?? '')?.[1];
      return version === undefined ? 'here is its version' : `its version is ${version}`;
    },
    label: () => 'which version?',
  },
  stop: {
    asking: ({ container }) => `to stop ${container}`,
    answer: ({ container, status }) =>
      status === 304 ? `${container} was not running` : `${container} has stopped`,
    label: ({ container }) => `stop ${clipped(container, 16)}`,
  },
  pause: {
    asking: ({ container }) => `to pause ${container}`,
    answer: ({ container }) => `everything in ${container} stands still`,
    label: ({ container }) => `pause ${clipped(container, 16)}`,
  },
  unpause: {
    asking: ({ container }) => `to let ${container} go on`,
    answer: ({ container }) => `${container} goes on`,
    label: ({ container }) => `unpause ${clipped(container, 15)}`,
  },
  restart: {
    asking: ({ container }) => `to stop ${container} and to start it again`,
    answer: ({ container }) => `${container} has been started again`,
    label: ({ container }) => `restart ${clipped(container, 15)}`,
  },
  top: {
    asking: ({ container }) => `which processes ${container} has`,
    answer: ({ container }) => `these are the processes of ${container}, by the numbers of the computer`,
    label: () => 'which processes?',
  },
  stats: {
    asking: ({ container }) => `what ${container} uses`,
    answer: ({ container }) => `this is what ${container} uses`,
    label: () => 'what does it use?',
  },
  rename: {
    asking: ({ container }) => `to rename ${container}`,
    answer: ({ path }) => `the container is called ${newName(path)} now`,
    label: ({ container }) => `rename ${clipped(container, 16)}`,
  },
  remove: {
    asking: ({ container }) => `to remove the container ${container}`,
    answer: ({ container }) => `the container ${container} is gone`,
    label: ({ container }) => `remove ${clipped(container, 16)}`,
  },
  exec: {
    asking: ({ container }) => `to note a command that ${container} is to run`,
    answer: ({ container }) => `the command for ${container} is noted`,
    label: ({ container }) => `a command for ${clipped(container, 16)}`,
  },
  'exec-start': {
    asking: () => 'to run the command and to pass its output on',
    answer: () => 'the command runs',
    label: () => 'run the command',
  },
  'exec-inspect': {
    asking: () => 'how the command has ended',
    answer: () => 'this is how the command has ended',
    label: () => 'how did it end?',
  },
  logs: {
    asking: ({ container }) => `for what ${container} has printed`,
    answer: ({ container }) => `here comes what ${container} has printed`,
    label: () => 'what did it print?',
  },
  inspect: {
    asking: ({ container }) => `for all it knows about ${container}`,
    answer: ({ container }) => `here is all it knows about ${container}`,
    label: () => 'tell me all about it',
  },
  list: {
    asking: ({ path }) =>
      /[?&]all=1/.test(path)
        ? 'for a list of containers, also of stopped ones'
        : 'for the running containers',
    answer: ({ path, body }) => listed(body, /[?&]all=1/.test(path) ? 'container' : 'running container'),
    label: () => 'list the containers',
  },
  'list-images': {
    asking: ({ moment }) => `for a list of the images in ${called(moment).cache}`,
    answer: ({ body }) => listed(body, 'image'),
    label: () => 'list the images',
  },
  'remove-image': {
    asking: (call) => `to remove the image ${image(call)}`,
    answer: () => 'it has done so',
    label: (call) => `remove ${clipped(image(call), 16)}`,
  },
  'inspect-image': {
    asking: (call) => `for all it knows about the image ${image(call)}`,
    answer: (call) => `here is all it knows about the image ${image(call)}`,
    label: () => 'tell me all about it',
  },
  export: {
    asking: ({ container }) => `for all files of ${container} in one archive`,
    answer: ({ container }) => `here are all files of ${container}, as a tar archive`,
    label: ({ container }) => `export ${clipped(container, 16)}`,
  },
  'stat-path': {
    asking: ({ container, path }) => `what is at ${pathIn(path)} in ${container}`,
    answer: ({ container, path }) => `this is what is at ${pathIn(path)} in ${container}`,
    refusal: nothingThere,
    label: ({ path }) => `what is ${clipped(pathIn(path), 15)}?`,
  },
  'copy-from': {
    asking: ({ container, path }) => `for what is at ${pathIn(path)} in ${container}, as a tar archive`,
    answer: () => 'here it is, as a tar archive',
    refusal: nothingThere,
    label: ({ path }) => `fetch ${clipped(pathIn(path), 17)}`,
  },
  'copy-to': {
    asking: ({ container, path }) => `to unpack a tar archive at ${pathIn(path)} in ${container}`,
    answer: ({ container, path }) => `the files lie at ${pathIn(path)} in ${container} now`,
    label: ({ path }) => `unpack at ${clipped(pathIn(path), 13)}`,
  },
  diff: {
    asking: ({ container }) => `what ${container} has changed of its files`,
    answer: ({ container }) => `here is what ${container} has changed`,
    label: () => 'what has it changed?',
  },
  history: {
    asking: (call) => `how the image ${image(call)} was made`,
    answer: () => 'here are the steps, the last one first',
    label: () => 'how was it made?',
  },
  tag: {
    asking: (call) => `to give the image ${image(call)} one more name`,
    answer: (call) => `the image ${image(call)} has that name, too`,
    label: () => 'one more name',
  },
  commit: {
    asking: ({ container }) => `to make an image out of ${container}`,
    answer: () => 'the image is made',
    label: () => 'make an image of it',
  },
  'list-volumes': listing('volume'),
  'create-volume': making('volume'),
  'remove-volume': removing('volume'),
  'inspect-volume': inspecting('volume'),
  prune: {
    asking: ({ subject }) => `to remove ${unused[subject] ?? 'what is not used'}`,
    answer: ({ body }) => (/Deleted":\[/.test(body ?? '') ? 'it has done so' : 'there was nothing to remove'),
    label: ({ subject }) => `clear ${subject === 'build' ? 'builds' : subject}`,
  },
  'list-networks': listing('network'),
  'create-network': making('network'),
  'remove-network': removing('network'),
  'inspect-network': inspecting('network'),
  connect: {
    asking: ({ subject }) => `to plug a container into the network ${clipped(subject, 30)}`,
    answer: () => 'it is plugged in',
    label: ({ subject }) => `connect to ${clipped(subject, 12)}`,
  },
  disconnect: {
    asking: ({ subject }) => `to unplug a container from the network ${clipped(subject, 30)}`,
    answer: () => 'it is unplugged',
    label: () => 'disconnect',
  },
  events: {
    asking: () => 'to be told what happens',
    answer: () => 'it tells what happens from now on',
    label: () => 'tell me what happens',
  },
};

/** The name that a rename asks for. */
function newName(path: string): string {
  return clipped(/[?&]name=([^&]+)/.exec(path)?.[1] ?? 'something else', 30);
}

/** The path in a container that a call is about. */
function pathIn(path: string): string {
  const [, text = ''] = /[?&]path=([^&]+)/.exec(path) ?? [];
  try {
    return clipped(decodeURIComponent(text.replaceAll('+', ' ')), 40);
  } catch {
    return clipped(text, 40);
  }
}

/** How many things a list holds; each container and each image has one `Id`. */
function listed(body: string | null, noun: string): string {
  if (body === null) return `here is the list of ${noun}s`;
  const count = body.match(/"Id":"/g)?.length ?? 0;
  return count === 0 ? `there is no ${noun}` : `here is a list with ${counted(count, noun)}`;
}
