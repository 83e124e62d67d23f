import { madeUpDirectory } from './made-up.ts';
import type { Millis } from '../names.ts';
import type { World } from '../world.ts';
import { type Controller, controllers, givenBy, groupPaths, hadBy, livingIn } from './control-groups.ts';
import { isWithin } from './cgroup.ts';
import type { FileNode } from './file-tree.ts';
import { ioStat } from './io-account.ts';
import type { Process } from './state.ts';
import { usageOf } from './usage.ts';

/** cpu.max counts in microseconds of such a period. */
export const PERIOD = 100_000;
const max = (limit: number | null): string => (limit === null ? 'max' : String(limit));

/** memory.low where all of it is kept. */
export const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** A control group's own directory; the kernel alone may write in that of the root. */
export const groupDirectory = (path: string): FileNode => madeUpDirectory(path === '/' ? 0o555 : 0o755);

const READ = 0o444;
const WRITE = 0o644;

const named = (names: readonly Controller[]): string => (names.length === 0 ? '' : `${names.join(' ')}\n`);

type Files = Readonly<Record<string, readonly [mode: number, content: string]>>;

/** The files of a control group, by name: the kernel's Documentation/admin-guide/cgroup-v2.rst. */
export function groupFiles(
  world: World,
  reader: Process,
  path: string,
  now: Millis,
): Readonly<Record<string, FileNode>> {
  const has = hadBy(world, path);
  const sets = [
    coreFiles(world, reader, path),
    path === '/' ? {} : ownFiles(world, path),
    cpuStat(world, path, now),
    // The root has no limits, and what all use together is in /proc.
    ...(path === '/' ? [] : controllers.filter((name) => has.includes(name))).map((name) =>
      limitFiles(world, path, name, now),
    ),
  ];
  return Object.fromEntries(
    sets
      .flatMap((files) => Object.entries(files))
      .map(([name, [mode, content]]) => [name, { type: 'file', mode, uid: 0, gid: 0, size: 0, content }]),
  );
}

function coreFiles(world: World, reader: Process, path: string): Files {
  const numbers = livingIn(world, path)
    .map((process) => process.pids[reader.namespaces.pid] ?? 0)
    .sort((a, b) => a - b)
    .map((pid) => `${pid}\n`)
    .join('');
  const below = [...groupPaths(world)].filter((one) => one !== path && isWithin(one, path)).length;
  return {
    'cgroup.controllers': [READ, named(hadBy(world, path))],
    'cgroup.procs': [WRITE, numbers],
    'cgroup.stat': [READ, `nr_descendants ${below}\nnr_dying_descendants 0\n`],
    'cgroup.subtree_control': [WRITE, named(givenBy(world, path))],
  };
}

/** Those that each group but the root has. */
function ownFiles(world: World, path: string): Files {
  const { frozen = false } = world.host.kernel.cgroups[path] ?? {};
  const populated = livingIn(world, path, true).length > 0;
  return {
    'cgroup.events': [READ, `populated ${populated ? 1 : 0}\nfrozen ${frozen ? 1 : 0}\n`],
    'cgroup.freeze': [WRITE, `${frozen ? 1 : 0}\n`],
    'cgroup.kill': [0o200, ''],
    'cgroup.type': [READ, 'domain\n'],
  };
}

function cpuStat(world: World, path: string, now: Millis): Files {
  const { micros } = usageOf(world, path, now).cpu;
  return { 'cpu.stat': [READ, `usage_usec ${micros}\nuser_usec ${micros}\nsystem_usec 0\n`] };
}

function limitFiles(world: World, path: string, controller: Controller, now: Millis): Files {
  const { memory, cpu, pids } = usageOf(world, path, now);
  const {
    oomKills: kills = 0,
    cpuWeight = 100,
    memoryLow = 0,
    swapMax = null,
    io,
  } = world.host.kernel.cgroups[path] ?? {};
  switch (controller) {
    case 'cpu':
      return {
        'cpu.max': [WRITE, `${max(cpu.limit === null ? null : Math.round(cpu.limit * PERIOD))} ${PERIOD}\n`],
        'cpu.weight': [WRITE, `${cpuWeight}\n`],
      };
    case 'io':
      return { 'io.stat': [READ, io ? ioStat(io) : ''] };
    case 'memory':
      return {
        'memory.current': [READ, `${memory.used}\n`],
        'memory.events': [
          READ,
          `low 0\nhigh 0\nmax ${kills}\noom ${kills}\noom_kill ${kills}\noom_group_kill 0\n`,
        ],
        'memory.low': [WRITE, `${max(memoryLow === NO_LIMIT ? null : memoryLow)}\n`],
        'memory.max': [WRITE, `${max(memory.limit)}\n`],
        'memory.stat': [
          READ,
          `anon ${memory.used - memory.files}\nfile ${memory.files}\nshmem ${memory.files}\n`,
        ],
        // The host has no swap.
        'memory.swap.current': [READ, '0\n'],
        'memory.swap.max': [WRITE, `${max(swapMax === NO_LIMIT ? null : swapMax)}\n`],
      };
    case 'pids':
      return {
        'pids.current': [READ, `${pids.used}\n`],
        'pids.max': [WRITE, `${max(pids.limit)}\n`],
      };
  }
}
