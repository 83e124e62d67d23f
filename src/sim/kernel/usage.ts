import type { Millis } from '../names.ts';
import type { World } from '../world.ts';
import { isWithin, processesIn } from './cgroup.ts';
import { settled } from './cpu-account.ts';
import { chargedFiles } from './charged-files.ts';

/** What is used of what may be used; null is no limit. */
export interface Gauge {
  readonly used: number;
  readonly limit: number | null;
}

/** What a control group and all below it use. Memory in bytes, CPUs at this moment, processes by number. */
export interface Usage {
  readonly memory: Gauge & { /** What of it are files in memory disks. */ readonly files: number };
  readonly cpu: Gauge & { /** Processor time since it was made, in microseconds. */ readonly micros: number };
  readonly pids: Gauge;
}

/** The usage of a control group at a moment: gauges, `docker stats` and /sys/fs/cgroup all have their numbers here. */
export function usageOf(world: World, path: string, now: Millis): Usage {
  const { cgroups, cpu } = world.host.kernel;
  const cgroup = cgroups[path];
  const members = processesIn(world, path);
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
  const busy = cpu.busy.filter((one) => isWithin(one.cgroup, path));
  const used = Object.entries(settled(cpu, Math.max(now, cpu.since)).used);
  const files = chargedFiles(world, path);
  return {
    memory: {
      used: total(members.map(({ memory }) => memory)) + files,
      limit: cgroup?.memoryMax ?? null,
      files,
    },
    cpu: {
      used: total(busy.map(({ cpus }) => cpus)),
      limit: cgroup?.cpuMax ?? null,
      micros: total(used.filter(([name]) => isWithin(name, path)).map(([, micros]) => micros)),
    },
    pids: { used: members.length, limit: cgroup?.pidsMax ?? null },
  };
}
