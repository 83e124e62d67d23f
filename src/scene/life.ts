import type { ContainerBox, ProcessDot } from './container-box.ts';

/** How a container or a process stands. The picture has a sign for each, so that no colour is needed to tell. */
export type Life =
  | 'alive'
  | 'created'
  | 'paused'
  | 'restarting'
  | 'exited'
  | 'removing'
  | 'dead'
  | 'stopped'
  | 'zombie';

/** A container's. Where its program has ended and the daemon has not heard of it yet, it is over all the same. */
export function lifeOf({ status, isAlive }: Pick<ContainerBox, 'status' | 'isAlive'>): Life {
  if (isAlive && status !== 'paused') return 'alive';
  return status === 'running' ? 'exited' : status;
}

/** A process's: frozen with its whole group, stopped by a signal, ended and not yet asked about, or at work. */
export function processLifeOf(
  { state }: Pick<ProcessDot, 'state'>,
  { status }: Pick<ContainerBox, 'status'>,
): Life {
  if (state === 'zombie') return 'zombie';
  if (status === 'paused') return 'paused';
  return state === 'stopped' ? 'stopped' : 'alive';
}
