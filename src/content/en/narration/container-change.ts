import type { ContainerStatus } from '../../../sim/spec.ts';
import type { Moment } from '../../../trace/moment.ts';
import { containerName } from './names.ts';
import { called, capital } from './sentences.ts';

/** What a change of a container means: of its status, or of what the daemon knows about it. */
export function containerChange(moment: Moment<'container.changed'>): string {
  const { event, before } = moment;
  const was = before.host.engine.containers[event.id]?.status;
  const { status = was } = event;
  return status === undefined || status === was ? noted(moment) : moved(moment, status);
}

function moved(moment: Moment<'container.changed'>, status: ContainerStatus): string {
  const { event, deck } = moment;
  const name = containerName(moment, event.id);
  switch (status) {
    case 'created':
      return `The container ${name} is created. Nothing runs in it yet.`;
    case 'running':
      return `The container ${name} is running now.`;
    case 'paused':
      return `The container ${name} is paused: its processes stand still.`;
    case 'restarting':
      return `The container ${name} will start again.`;
    case 'removing':
      return `The container ${name} is about to be removed.`;
    case 'exited':
      return deck === 1
        ? 'The program has ended, so the container stops. It is still there, with its files.'
        : `The container ${name} is exited, with exit code ${event.change.exitCode ?? 0}. Its writable layer stays.`;
    case 'dead':
      return `The container ${name} could not be removed completely.`;
  }
}

function noted(moment: Moment<'container.changed'>): string {
  const { event } = moment;
  const { server } = called(moment);
  const name = containerName(moment, event.id);
  const { endpoints, error, exitCode } = event.change;
  const first = endpoints?.[0];
  if (first)
    return `${capital(server)} connects ${name} to the network ${first.network}, address ${first.ipAddress}.`;
  if (error !== undefined && error !== '')
    return `${capital(server)} notes why ${name} did not start, exit code ${exitCode ?? 0}.`;
  if (endpoints) return `${capital(server)} takes ${name} off the network.`;
  return `${capital(server)} notes something new about ${name}.`;
}
