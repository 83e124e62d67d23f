import { send } from '../channel.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import { groupsOver, processesIn } from './cgroup.ts';
import { exitProcess } from './exit.ts';
import { processOf } from './fork.ts';
import type { Process } from './state.ts';
import { usageOf } from './usage.ts';

/**
 * A process holds so many bytes from now on. Where that is more than a control group over it may have, it gets what still
 * fits, and the kernel kills the biggest process in that group until the rest fits, too (cgroup-v2, memory.max). It may be
 * the one that asks.
 */
export function* useMemory(machine: Machine, pid: Pid, bytes: number): Procedure {
  for (;;) {
    const { memory, cgroup } = processOf(machine, pid);
    const world = machine.world();
    const tight = groupsOver(world, cgroup)
      .map(({ path }) => {
        const { used, limit } = usageOf(world, path, machine.now()).memory;
        return { path, room: limit === null ? Number.POSITIVE_INFINITY : limit - used + memory };
      })
      .reduce((least, one) => (one.room < least.room ? one : least));
    const fits = tight.room >= bytes;
    const held = fits ? bytes : Math.max(tight.room, memory);
    if (held !== memory) yield emit({ type: 'process.changed', pid, change: { memory: held } });
    if (fits) return;
    if (yield* killBiggest(machine, tight.path)) continue;
    yield emit({ type: 'process.changed', pid, change: { memory: bytes } });
    return;
  }
}

/** Kills in a control group, or in one above it, until each has what it may have. */
export function* relieve(machine: Machine, cgroup: string): Procedure {
  for (;;) {
    const world = machine.world();
    const over = groupsOver(world, cgroup).find(({ path }) => {
      const { used, limit } = usageOf(world, path, machine.now()).memory;
      return limit !== null && used > limit;
    });
    if (!over || !(yield* killBiggest(machine, over.path))) return;
  }
}

/** Kills the process in a control group that has most, as far as oom_score_adj has no other word; false where there is none to kill. */
function* killBiggest(machine: Machine, path: string): Procedure<boolean> {
  // The computer's own programs, the prompt among them, are spared: as with an oom_score_adj of -1000.
  const alive = processesIn(machine.world(), path).filter(
    ({ pid, state, oomScoreAdj }) =>
      state !== 'zombie' && machine.processes.has(pid) && oomScoreAdj !== -1000,
  );
  if (alive.length === 0) return false;
  const world = machine.world();
  const whole = world.host.kernel.cgroups[path]?.memoryMax ?? world.host.hardware.memoryTotal;
  const points = ({ memory, oomScoreAdj = 0 }: Process): number => memory + (oomScoreAdj * whole) / 1000;
  const { pid } = alive.reduce((most, one) => (points(one) > points(most) ? one : most));
  yield emit({ type: 'memory.exhausted', path, pid });
  const watcher = machine.oomWatchers.get(path);
  if (watcher) send(watcher, pid);
  // When it is the one that asks, nothing after this is run.
  yield* exitProcess(machine, pid, { code: 137, signal: 'KILL' });
  return true;
}
