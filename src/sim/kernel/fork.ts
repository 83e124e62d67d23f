import { namespaceIn } from './namespace-at.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { World } from '../world.ts';
import { groupsOver, processesIn } from './cgroup.ts';
import { type Errno, errorText, type Outcome } from './errno.ts';
import { processAt } from './process-at.ts';
import type { Kernel, Process } from './state.ts';

/** The process of a number that our own code holds. Throws when it is gone, which is our bug. */
export function processOf(machine: Machine, pid: Pid): Process {
  const process = processAt(machine.world(), pid);
  if (!process) throw new Error(`no process ${pid}`);
  return process;
}

/** A new process's number in its PID namespace and in each above that. The host's own is the kernel's next. */
function freshNumbers({ namespaces, nextPid }: Kernel, own: NamespaceId): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (let id: NamespaceId | undefined = own; id !== undefined; id = namespaceIn(namespaces, id)?.parent)
    numbers[id] = namespaceIn(namespaces, id)?.nextPid ?? nextPid;
  return numbers;
}

function forkError(world: World, { cgroup, namespaces, forChildren }: Process): Errno | null {
  const full = groupsOver(world, cgroup).some(
    ({ path, pidsMax }) => pidsMax !== null && processesIn(world, path).length >= pidsMax,
  );
  if (full) return 'EAGAIN';
  return hasEnded(world, forChildren.pid ?? namespaces.pid) ? 'ENOMEM' : null;
}

/** Whether the first process of a PID namespace has ended, so that there can be no other (pid_namespaces(7)). */
export function hasEnded({ host: { kernel } }: World, own: NamespaceId): boolean {
  const hadFirst = (namespaceIn(kernel.namespaces, own)?.nextPid ?? 1) > 1;
  return hadFirst && !kernel.processes.some((one) => one.pids[own] === 1 && one.state !== 'zombie');
}

/**
 * fork(2) where it can fail: EAGAIN when a control group has no room for one more process (cgroup-v2, pids.max), ENOMEM
 * in a PID namespace whose first process has ended.
 */
export function* tryFork(machine: Machine, parent: Pid): Procedure<Outcome<Pid>> {
  const error = forkError(machine.world(), processOf(machine, parent));
  if (error === null) return { ok: true, value: yield* fork(machine, parent) };
  const result = `-1 ${error} (${errorText[error]})`;
  yield emit({ type: 'syscall.made', pid: parent, name: 'clone', args: 'SIGCHLD', result });
  return { ok: false, error };
}

/**
 * clone(2): a copy of the parent, in its namespaces or in those that it has for its children, with a number of the
 * host's and one of each PID namespace that sees it. `change` says what the copy has different from the start.
 */
export function* fork(
  machine: Machine,
  parent: Pid,
  change: Partial<Omit<Process, 'pid' | 'nspid' | 'pids' | 'namespaces' | 'forChildren'>> = {},
): Procedure<Pid> {
  const kernel = machine.world().host.kernel;
  const from = processOf(machine, parent);
  const pid = kernel.nextPid;
  const namespaces = { ...from.namespaces, ...from.forChildren };
  const pids = freshNumbers(kernel, namespaces.pid);
  yield emit({
    type: 'syscall.made',
    pid: parent,
    name: 'clone',
    args: change.ppid === undefined ? 'SIGCHLD' : 'CLONE_PARENT|SIGCHLD',
    result: String(pid),
  });
  yield emit({
    type: 'process.forked',
    process: {
      ...from,
      ppid: parent,
      state: 'running',
      startedAt: machine.now(),
      exit: null,
      ...change,
      pid,
      nspid: pids[namespaces.pid] ?? pid,
      pids,
      namespaces,
      forChildren: {},
    },
  });
  return pid;
}
