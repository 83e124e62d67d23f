import { setFrozen } from '../kernel/freezer.ts';
import type { Machine } from '../machine.ts';
import type { ContainerId } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import { cgroupOf } from './bundle-root.ts';
import { callRunc } from './shim.ts';

/** Freezes the processes of a container (`runc pause`). False when it has ended meanwhile. */
export const pauseTask = (machine: Machine, container: ContainerId): Procedure<boolean> =>
  setPaused(machine, container, true);

/** Lets the processes of a container go on (`runc resume`). False when it has ended meanwhile. */
export const resumeTask = (machine: Machine, container: ContainerId): Procedure<boolean> =>
  setPaused(machine, container, false);

function* setPaused(machine: Machine, container: ContainerId, paused: boolean): Procedure<boolean> {
  const from = paused ? 'running' : 'paused';
  const isThere = () => machine.world().host.runtime.tasks[container]?.state === from;
  const task = machine.tasks.get(container);
  if (!task || !isThere()) return false;
  return yield* callRunc(machine, container, task.shim, paused ? 'pause' : 'resume', function* () {
    // It may have ended while runc was starting.
    if (!isThere()) return false;
    yield* setFrozen(machine, cgroupOf(task.spec), paused);
    yield emit({ type: 'task.moved', container, to: paused ? 'paused' : 'running' });
    return true;
  });
}
