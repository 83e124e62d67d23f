import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { World } from '../world.ts';
import { isWithin } from './cgroup.ts';
import { processAt } from './process-at.ts';
import type { BusyProcess, Process } from './state.ts';

/**
 * How the processors are shared among processes that are busy, one CPU each at most: control groups get as much as their
 * weights are to one another, and processes of one group the same, until a limit or their own single thread holds them;
 * what these leave, the others have (cgroup-v2, cpu.weight and cpu.max).
 */
function sharedCpus(world: World, pids: readonly Pid[]): readonly BusyProcess[] {
  const { cgroups } = world.host.kernel;
  const processes = pids.flatMap((pid) => processAt(world, pid) ?? []);
  // A group's weight is shared by those in it that run.
  const weights = new Map(
    processes.map(({ pid, cgroup }) => {
      const beside = processes.filter((one) => one.cgroup === cgroup && one.state !== 'stopped');
      return [pid, (cgroups[cgroup]?.cpuWeight ?? 100) / Math.max(1, beside.length)] as const;
    }),
  );
  const weightOf = ({ pid }: Process): number => weights.get(pid) ?? 1;
  const given = new Map<Pid, number>();
  const open = new Set(processes);
  const limits = [
    { members: processes, cpus: world.host.hardware.cpus },
    ...Object.values(cgroups).flatMap(({ path, cpuMax, frozen = false }) =>
      cpuMax === null && !frozen
        ? []
        : [
            {
              members: processes.filter((process) => isWithin(process.cgroup, path)),
              cpus: frozen ? 0 : (cpuMax ?? 0),
            },
          ],
    ),
    ...processes.map((process) => ({ members: [process], cpus: process.state === 'stopped' ? 0 : 1 })),
  ];
  while (open.size > 0) {
    const tightest = limits
      .map(({ members, cpus }) => {
        const waiting = members.filter((member) => open.has(member));
        const taken = members.reduce((sum, { pid }) => sum + (given.get(pid) ?? 0), 0);
        const weight = waiting.reduce((sum, member) => sum + weightOf(member), 0);
        return { waiting, each: Math.max(0, cpus - taken) / weight };
      })
      .filter(({ waiting }) => waiting.length > 0)
      .reduce((least, one) => (one.each < least.each ? one : least));
    for (const process of tightest.waiting) {
      given.set(process.pid, tightest.each * weightOf(process));
      open.delete(process);
    }
  }
  return processes.map(({ pid, cgroup }) => ({ pid, cgroup, cpus: given.get(pid) ?? 0 }));
}

/** Whether a process is busy: it wants a processor all the time. */
function isBusy(world: World, pid: Pid): boolean {
  return world.host.kernel.cpu.busy.some((one) => one.pid === pid);
}

/** Says that a process begins or ceases to be busy; all that are busy share the processors anew. */
export function* setBusy(machine: Machine, pid: Pid, busy: boolean): Procedure {
  const world = machine.world();
  if (isBusy(world, pid) === busy) return;
  const others = world.host.kernel.cpu.busy.map((one) => one.pid).filter((one) => one !== pid);
  const next = sharedCpus(world, busy ? [...others, pid] : others);
  yield emit({ type: 'cpu.shared', at: machine.now(), busy: next });
  const live = machine.processes.get(pid);
  if (live && busy) live.whenHalted = () => shareCpus(machine);
}

/** Shares the processors anew among the same processes, where what they may have has changed. */
export function* shareCpus(machine: Machine): Procedure {
  const { busy } = machine.world().host.kernel.cpu;
  if (busy.length === 0) return;
  const next = sharedCpus(
    machine.world(),
    busy.map(({ pid }) => pid),
  );
  yield emit({ type: 'cpu.shared', at: machine.now(), busy: next });
}
