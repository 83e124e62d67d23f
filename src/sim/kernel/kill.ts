import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import type { Signal } from '../spec.ts';
import type { World } from '../world.ts';
import type { Errno } from './errno.ts';
import { mayAtHome } from './privilege.ts';
import { processAt } from './process-at.ts';
import { sendSignal } from './signal.ts';
import type { Process } from './state.ts';

/** One's own user's processes, or with CAP_KILL all in one's user namespace and those below: kill(2). */
function maySignal(world: World, from: Process, to: Process): boolean {
  const { user } = from.namespaces;
  return (
    from.uid === to.uid ||
    (mayAtHome(world, from, 'CAP_KILL') && [to.namespaces.user, hostNamespaces.user].includes(user))
  );
}

/** kill(2) by a program: ESRCH when nobody is there, EPERM when it is another's. Null when the signal was sent. */
export function* kill(machine: Machine, from: Pid, to: Pid, signal: Signal): Procedure<Errno | null> {
  const world = machine.world();
  const [own, target] = [processAt(world, from), processAt(world, to)];
  if (!own || !target) return 'ESRCH';
  if (!maySignal(world, own, target)) return 'EPERM';
  yield* sendSignal(machine, from, to, signal);
  return null;
}

/** kill(2) with a negative number, to all of a group whom one may signal; EPERM when there are only others. */
export function* killGroup(machine: Machine, from: Pid, group: Pid, signal: Signal): Procedure<Errno | null> {
  const members = machine.world().host.kernel.processes.filter((one) => (one.group ?? one.pid) === group);
  const errors: (Errno | null)[] = [];
  for (const { pid } of members) errors.push(yield* kill(machine, from, pid, signal));
  if (errors.length === 0) return 'ESRCH';
  return errors.includes(null) ? null : (errors[0] ?? null);
}
