import type { Millis } from '../names.ts';
import type { World } from '../world.ts';
import { processesIn } from './cgroup.ts';
import { ioStat } from './io-account.ts';
import type { Process } from './state.ts';
import { usageOf } from './usage.ts';

/** cpu.max counts in microseconds of such a period. */
const PERIOD = 100_000;
const max = (limit: number | null): string => (limit === null ? 'max' : String(limit));

/** The files of a control group, by name: the kernel's Documentation/admin-guide/cgroup-v2.rst. Null for others. */
export function cgroupFile(world: World, reader: Process, name: string, now: Millis): string | null {
  const path = reader.cgroup;
  const { memory, cpu, pids } = usageOf(world, path, now);
  const {
    oomKills: kills = 0,
    frozen = false,
    cpuWeight = 100,
    memoryLow = 0,
    swapMax = null,
    io,
  } = world.host.kernel.cgroups[path] ?? {};
  switch (name) {
    case 'memory.max':
      return `${max(memory.limit)}\n`;
    case 'memory.current':
      return `${memory.used}\n`;
    case 'memory.low':
      return `${memoryLow}\n`;
    case 'memory.swap.max':
      return `${max(swapMax)}\n`;
    // The host has no swap.
    case 'memory.swap.current':
      return '0\n';
    case 'cpu.weight':
      return `${cpuWeight}\n`;
    case 'memory.events':
      return `low 0\nhigh 0\nmax ${kills}\noom ${kills}\noom_kill ${kills}\noom_group_kill 0\n`;
    case 'cgroup.freeze':
      return `${frozen ? 1 : 0}\n`;
    case 'cgroup.events':
      return `populated ${pids.used > 0 ? 1 : 0}\nfrozen ${frozen ? 1 : 0}\n`;
    case 'cpu.max':
      return `${max(cpu.limit === null ? null : Math.round(cpu.limit * PERIOD))} ${PERIOD}\n`;
    case 'cpu.stat':
      return `usage_usec ${cpu.micros}\nuser_usec ${cpu.micros}\nsystem_usec 0\n`;
    case 'io.stat':
      return io ? ioStat(io) : '';
    case 'pids.max':
      return `${max(pids.limit)}\n`;
    case 'pids.current':
      return `${pids.used}\n`;
    case 'cgroup.procs':
      return processesIn(world, path)
        .filter((process) => process.cgroup === path)
        .map((process) => process.pids[reader.namespaces.pid] ?? 0)
        .sort((a, b) => a - b)
        .map((pid) => `${pid}\n`)
        .join('');
    default:
      return null;
  }
}
