import type { CallName } from '../../../trace/call.ts';
import type { CallSeen, CallWords } from './calls.ts';
import { containerName, imageName } from './names.ts';
import { called, clipped } from './sentences.ts';
import { shortPath } from './short-path.ts';

/** The calls of a first run, with what Ctrl-C adds. */
export type FirstCall = Extract<
  CallName,
  'ping' | 'create' | 'pull' | 'attach' | 'wait' | 'resize' | 'start' | 'kill' | 'other'
>;

export const firstCalls: Readonly<Record<FirstCall, CallWords>> = {
  ping: {
    asking: () => 'whether it is there',
    answer: () => 'it is there',
    label: () => 'are you there?',
  },
  create: {
    asking: (call) =>
      `to create ${call.subject === '' ? 'a container' : `the container ${call.container}`} from ${imageIn(call)}`,
    answer: ({ moment, body }) => {
      const id = /"Id":"([0-9a-f]{64})"/.exec(body ?? '')?.[1];
      return id === undefined
        ? 'the container is made'
        : `the container ${containerName(moment, id)} is made`;
    },
    label: () => 'create a container',
  },
  pull: {
    asking: ({ moment, subject }) => `to pull ${imageName(moment, subject)} from ${called(moment).hub}`,
    answer: () => 'it will report how the pull goes',
    label: ({ moment, subject }) => `pull ${clipped(imageName(moment, subject), 18)}`,
  },
  attach: {
    asking: ({ container }) => `for the output of ${container}`,
    answer: ({ container }) => `the client is now connected to ${container}`,
    label: () => 'show me its output',
  },
  wait: {
    asking: ({ container }) => `to say when ${container} has ended`,
    answer: ({ container }) => `it will tell as soon as ${container} has ended`,
    label: () => 'tell me when it ends',
  },
  resize: {
    asking: ({ container }) => `to give ${container} the size of the terminal`,
    answer: ({ container }) => `${container} knows the size of the terminal`,
    label: () => 'size of the terminal',
  },
  start: {
    asking: ({ container }) => `to start ${container}`,
    answer: ({ container, status }) =>
      status === 304 ? `${container} was running already` : `${container} is started`,
    label: ({ container }) => `start ${clipped(container, 16)}`,
  },
  kill: {
    asking: ({ container, path }) => {
      const signal = /[?&]signal=(?:SIG)?([A-Z0-9]+)/.exec(path)?.[1] ?? 'KILL';
      return signal === 'KILL'
        ? `to end ${container} at once`
        : `to send ${container} the signal ${clipped(signal, 12)}`;
    },
    answer: ({ container }) => `the signal has gone to ${container}`,
    label: ({ container }) => `kill ${clipped(container, 16)}`,
  },
  other: {
    asking: ({ moment, path }) => (moment.deck === 1 ? 'for something else' : `for ${shortPath(path)}`),
    answer: ({ path }) => (path === '' ? 'done' : 'here it is'),
    label: () => 'a request',
  },
};

/** The image that the body of a create request names. */
function imageIn({ moment, body }: CallSeen): string {
  const image = /"Image":"([^"]*)"/.exec(body ?? '')?.[1] ?? '';
  return image === '' ? 'an image' : imageName(moment, image);
}
