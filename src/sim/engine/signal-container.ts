import { killTask } from '../runtime/containerd.ts';
import { type Send, signalOf } from './kill.ts';
import { unpause } from './pause.ts';
import { stayDown } from './restart-policy.ts';

/**
 * A signal to a container, whatever it does (moby daemon/kill.go). The one that ends it lets a paused one go on, and
 * keeps it from being started again: KILL, the container's own stop signal, or any where it names none.
 */
export const signalContainer: Send = function* (machine, container, signal) {
  const { id, config, status } = container;
  const own = String(config.StopSignal ?? '');
  const ends = signal === 'KILL' || own === '' || signalOf(own) === signal;
  const waits = status === 'restarting';
  if (ends || waits) stayDown(machine, container, ends);
  if (waits) return;
  yield* killTask(machine, id, signal);
  if (status === 'paused' && ends) yield* unpause(machine, container);
};
