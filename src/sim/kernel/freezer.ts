import { createChannel, send } from '../channel.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { type Effect, emit, type Procedure, take } from '../procedure.ts';
import type { Program } from '../program/program.ts';
import { groupsOver, processesIn } from './cgroup.ts';
import { shareCpus } from './cpu.ts';
import { processAt } from './process-at.ts';

/** Whether a process was stopped by a signal, or is in a frozen control group: it runs no further. */
function isHalted(machine: Machine, pid: Pid): boolean {
  const world = machine.world();
  const process = processAt(world, pid);
  return (
    process !== undefined &&
    (process.state === 'stopped' || groupsOver(world, process.cgroup).some(({ frozen = false }) => frozen))
  );
}

/** Freezes a control group, or lets it go on: cgroup.freeze of the kernel's cgroup-v2.rst. */
export function* setFrozen(machine: Machine, path: string, frozen: boolean): Procedure {
  yield emit({ type: 'cgroup.changed', path, change: { frozen } });
  yield* shareCpus(machine);
  if (frozen) return;
  for (const { pid } of processesIn(machine.world(), path))
    for (const held of machine.processes.get(pid)?.held ?? []) send(held, null);
}

function* whileHalted(machine: Machine, pid: Pid): Procedure {
  while (isHalted(machine, pid)) {
    const live = machine.processes.get(pid);
    const held = createChannel<null>(`freezer of ${pid}`);
    live?.held.add(held);
    try {
      yield* take(held);
    } finally {
      live?.held.delete(held);
    }
  }
}

/** A program that stands still while its process is frozen or stopped. What falls due meanwhile has waited for it. */
export const freezable =
  (program: Program): Program =>
  (context) =>
    haltable(context.machine, context.pid, program(context));

function* haltable<R>(machine: Machine, pid: Pid, body: Procedure<R>): Procedure<R> {
  let ended = false;
  try {
    yield* whileHalted(machine, pid);
    let next = body.next();
    while (!next.done) {
      const answer: unknown = yield halting(machine, pid, next.value);
      // Only after these has time passed, or the process may have stopped itself.
      if (next.value.do === 'sleep' || next.value.do === 'take') yield* whileHalted(machine, pid);
      next = body.next(answer);
    }
    ended = true;
    return next.value;
  } finally {
    if (!ended) yield* unwind(body);
  }
}

/** What runs beside a program in the same process stands still with it. */
const halting = (machine: Machine, pid: Pid, effect: Effect): Effect =>
  effect.do === 'spawn' && !effect.detached
    ? { ...effect, body: haltable(machine, pid, effect.body) }
    : effect;

/** Ends a body from outside; its `finally` blocks run. */
function* unwind<R>(body: Procedure<R>): Procedure {
  // What a cancelled procedure returns is never looked at.
  let next = body.return(undefined as R);
  while (!next.done) next = body.next(yield next.value);
}
