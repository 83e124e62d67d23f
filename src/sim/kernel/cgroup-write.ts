import { send } from '../channel.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import { limitFrom, noLimits } from './cgroup-limits.ts';
import { type Controller, childGroups, controllers, givenBy, hadBy, livingIn } from './control-groups.ts';
import { shareCpus } from './cpu.ts';
import type { Errno } from './errno.ts';
import { exitProcess } from './exit.ts';
import { setFrozen } from './freezer.ts';
import { relieve } from './memory.ts';
import { numbered, processAt } from './process-at.ts';
import type { Cgroup } from './state.ts';

/** A new control group without limits. */
export function* makeGroup(path: string): Procedure<null> {
  yield emit({ type: 'cgroup.created', cgroup: { path, memoryMax: null, cpuMax: null, pidsMax: null } });
  return null;
}

/** rmdir(2) of a control group: EBUSY while a process or another group is in it. */
export function* removeGroup(machine: Machine, path: string): Procedure<Errno | null> {
  const world = machine.world();
  const isFree = livingIn(world, path).length === 0 && childGroups(world, path).length === 0;
  if (!isFree || !world.host.kernel.cgroups[path]) return 'EBUSY';
  yield emit({ type: 'cgroup.removed', path });
  return null;
}

function* change(machine: Machine, path: string, to: Partial<Omit<Cgroup, 'path'>>): Procedure {
  if (!machine.world().host.kernel.cgroups[path]) yield* makeGroup(path);
  yield emit({ type: 'cgroup.changed', path, change: to });
}

/** What is written into a file of a control group is an order to the kernel: cgroup-v2.rst. Null when it is done. */
export function* writeGroup(
  machine: Machine,
  pid: Pid,
  path: string,
  name: string,
  text: string,
): Procedure<Errno | null> {
  switch (name) {
    case 'cgroup.procs':
      return yield* moveInto(machine, pid, path, text);
    case 'cgroup.subtree_control':
      return yield* give(machine, path, text);
    case 'cgroup.freeze':
      if (!/^[01]$/.test(text)) return /^-?\d+$/.test(text) ? 'ERANGE' : 'EINVAL';
      if (!machine.world().host.kernel.cgroups[path]) yield* makeGroup(path);
      yield* setFrozen(machine, path, text === '1');
      return null;
    case 'cgroup.kill':
      if (text !== '1') return /^-?\d+$/.test(text) ? 'ERANGE' : 'EINVAL';
      yield* killAll(machine, pid, path);
      return null;
  }
  const limit = limitFrom(name, text);
  if (!limit.ok) return limit.error;
  yield* change(machine, path, limit.value);
  if (name === 'memory.max') yield* relieve(machine, path);
  if (name.startsWith('cpu.')) yield* shareCpus(machine);
  return null;
}

/** Whoever writes is killed last: after that nothing is run. */
function* killAll(machine: Machine, writer: Pid, path: string): Procedure {
  const all = livingIn(machine.world(), path, true).map(({ pid }) => pid);
  const order = all.includes(writer) ? [...all.filter((pid) => pid !== writer), writer] : all;
  // The computer's own programs outlive every SIGKILL here.
  for (const pid of order)
    if (machine.processes.has(pid) && processAt(machine.world(), pid)?.state !== 'zombie')
      yield* exitProcess(machine, pid, { code: 137, signal: 'KILL' });
}

/** Controllers that would have processes of a group compete with the groups in it (cgroup-v2, No Internal Process Constraint). */
const isDomain = (controller: Controller): boolean => controller === 'memory' || controller === 'io';

/** A process goes into a group, with all that it starts from then on. */
function* moveInto(machine: Machine, writer: Pid, path: string, text: string): Procedure<Errno | null> {
  if (!/^\d+$/.test(text)) return 'EINVAL';
  const world = machine.world();
  const process = text === '0' ? processAt(world, writer) : numbered(world, writer, Number(text));
  if (!process || process.state === 'zombie') return 'ESRCH';
  const given = path === '/' ? [] : givenBy(world, path);
  const isCrowded = childGroups(world, path).some((child) => livingIn(world, child, true).length > 0);
  if (given.some(isDomain) || (given.length > 0 && isCrowded)) return 'EBUSY';
  if (process.cgroup === path) return null;
  yield emit({ type: 'process.changed', pid: process.pid, change: { cgroup: path } });
  yield* shareCpus(machine);
  for (const held of machine.processes.get(process.pid)?.held ?? []) send(held, null);
  return null;
}

/** `+memory -pids`: which controllers the groups below have. */
function* give(machine: Machine, path: string, text: string): Procedure<Errno | null> {
  const words = text.split(/\s+/).map((word) => ({
    on: word.startsWith('+'),
    name: controllers.find((one) => word === `+${one}` || word === `-${one}`),
  }));
  const known = words.flatMap(({ on, name }) => (name ? [{ on, name }] : []));
  if (known.length < words.length) return 'EINVAL';
  const world = machine.world();
  const before = givenBy(world, path);
  const wanted = controllers.filter(
    (one) => known.findLast(({ name }) => name === one)?.on ?? before.includes(one),
  );
  const added = wanted.filter((one) => !before.includes(one));
  const dropped = before.filter((one) => !wanted.includes(one));
  const children = childGroups(world, path);
  if (added.some((one) => !hadBy(world, path).includes(one))) return 'ENOENT';
  if (dropped.some((one) => children.some((child) => givenBy(world, child).includes(one)))) return 'EBUSY';
  const isCrowded = children.some((child) => livingIn(world, child, true).length > 0);
  const competes = added.some(isDomain) || before.some(isDomain) || isCrowded;
  if (path !== '/' && added.length > 0 && competes && livingIn(world, path).length > 0) return 'EBUSY';
  if (added.length + dropped.length === 0) return null;
  yield* change(machine, path, { subtree: wanted });
  for (const child of children) for (const one of dropped) yield* change(machine, child, noLimits[one]);
  yield* shareCpus(machine);
  return null;
}
