import type { RuntimeEvent } from '../../../sim/runtime/events.ts';
import type { RuncOperation } from '../../../sim/runtime/state.ts';
import { containerName } from './names.ts';
import type { Sentences } from './sentences.ts';

const orders: { readonly [O in RuncOperation]: string } = {
  create: 'prepares the container, with all its walls, and lets its program wait',
  start: 'lets the waiting program begin',
  exec: 'starts one more process inside the walls of the container',
  kill: 'sends a signal to the container',
  delete: 'clears away what the kernel still holds of the container',
  pause: 'freezes the processes of the container',
  resume: 'lets the frozen processes go on',
};

/** Sentences for containerd, its shim and runc. */
export const runtimeNarration: Sentences<RuntimeEvent> = {
  'task.moved': (moment) =>
    `containerd: the task of ${containerName(moment, moment.event.container)} is ${moment.event.to}.`,
  'shim.moved': (moment) => {
    const name = containerName(moment, moment.event.container);
    switch (moment.event.to) {
      case 'starting':
        return `containerd starts a shim for ${name}: the process that will look after it.`;
      case 'serving':
        return `The shim of ${name} is ready and takes orders from containerd.`;
      case 'exited':
      case 'absent':
        return `The shim of ${name} has nothing left to look after and ends.`;
    }
  },
  'bundle.written': (moment) => {
    const name = containerName(moment, moment.event.container);
    return moment.deck === 1
      ? `The server writes down how ${name} is to be run.`
      : `The bundle of ${name} is written: its root directory and config.json, the orders for runc.`;
  },
  'runc.called': ({ event }) => `The shim calls runc ${event.operation}, which ${orders[event.operation]}.`,
  'runc.moved': (moment) =>
    `runc: the state of ${containerName(moment, moment.event.container)} is ${moment.event.to}.`,
  'bundle.removed': (moment) =>
    `The bundle of ${containerName(moment, moment.event.container)} is cleared away.`,
};
