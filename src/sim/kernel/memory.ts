import { send } from '../channel.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import { groupsOver, processesIn } from './cgroup.ts';
import { exitProcess } from './exit.ts';
import { processOf } from './fork.ts';
import { usageOf } from './usage.ts';

/**
 * A process holds so many bytes from now on. Where that is more than a control group over it may have, the kernel kills
 * the biggest process in that group until it fits (cgroup-v2, memory.max). It may be the one that asks.
 */
export function* useMemory(machine: Machine, pid: Pid, bytes: number): Procedure {
  yield emit({ type: 'process.changed', pid, change: { memory: bytes } });
  yield* relieve(machine, processOf(machine, pid).cgroup);
}

/** Kills in a control group, or in one above it, until each has what it may have. */
export function* relieve(machine: Machine, cgroup: string): Procedure {
  for (;;) {
    const world = machine.world();
    const over = groupsOver(world, cgroup).find(({ path }) => {
      const { used, limit } = usageOf(world, path, machine.now()).memory;
      return limit !== null && used > limit;
    });
    if (!over) return;
    // The computer's own programs, the prompt among them, are spared: as with an oom_score_adj of -1000.
    const alive = processesIn(world, over.path).filter(
      ({ pid, state }) => state !== 'zombie' && machine.processes.has(pid),
    );
    if (alive.length === 0) return;
    const biggest = alive.reduce((most, one) => (one.memory > most.memory ? one : most));
    yield emit({ type: 'memory.exhausted', path: over.path, pid: biggest.pid });
    const watcher = machine.oomWatchers.get(over.path);
    if (watcher) send(watcher, biggest.pid);
    // When it is the one that asks, nothing after this is run.
    yield* exitProcess(machine, biggest.pid, { code: 137, signal: 'KILL' });
  }
}
