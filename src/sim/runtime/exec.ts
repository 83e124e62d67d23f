import { errorText } from '../kernel/errno.ts';
import { exitProcess, reap } from '../kernel/exit.ts';
import { stat } from '../kernel/files.ts';
import { fork, processOf } from '../kernel/fork.ts';
import type { LiveProcess } from '../kernel/live.ts';
import { setns } from '../kernel/namespaces.ts';
import { processAt } from '../kernel/process-at.ts';
import { called } from '../kernel/syscall.ts';
import type { Process } from '../kernel/state.ts';
import type { Machine } from '../machine.ts';
import type { ContainerId, Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Stdio } from '../program/program.ts';
import type { RuntimeSpec } from '../spec.ts';
import { becomeUser } from './become-user.ts';
import { environmentOf } from './bundle-root.ts';
import { lookPath } from './exec-error.ts';
import { executeWanted } from './execute-wanted.ts';
import type { LiveRuntimeTask } from './live.ts';
import { joinOrder } from './runc.ts';
import { callRunc } from './shim.ts';

/** Either the process that runs inside, or runc's words with containerd's around them. */
export type Executed =
  | { readonly ok: true; readonly process: LiveProcess }
  | { readonly ok: false; readonly message: string };

const failed = (why: string): Executed => ({
  ok: false,
  message: `OCI runtime exec failed: exec failed: ${why}: unknown`,
});

const START = 'unable to start container process: ';

/** `runc exec`: one more process in a container that runs. It ends with the container's first process at the latest. */
export function* execTask(
  machine: Machine,
  container: ContainerId,
  wanted: RuntimeSpec['process'],
  stdio: Stdio,
): Procedure<Executed> {
  const task = machine.tasks.get(container);
  const stopped = failed('cannot exec in a stopped container');
  if (!task || task.status) return stopped;
  return yield* callRunc(machine, container, task.shim, 'exec', function* (runc): Procedure<Executed> {
    // It may have ended while runc was starting. From here to the program no time passes.
    const init = processAt(machine.world(), task.pid);
    if (!init || init.state === 'zombie') return stopped;
    if (!wanted.cwd.startsWith('/')) return failed('Cwd must be an absolute path');
    const pid = yield* enter(machine, runc, init, wanted);
    const problem = yield* become(machine, pid, wanted, init.seccomp === true);
    if (problem === null) return yield* go(machine, task, pid, wanted, stdio);
    yield* exitProcess(machine, pid, { code: 1, signal: null });
    yield* reap(machine, pid);
    return failed(START + problem);
  });
}

/** A process of runc that stands in the container: setns(2) first, then a child, since only children enter a PID namespace. */
function* enter(machine: Machine, runc: Pid, init: Process, wanted: RuntimeSpec['process']): Procedure<Pid> {
  const stage = yield* fork(machine, runc, {
    argv: ['runc', 'init'],
    comm: 'runc:[1:CHILD]',
    cgroup: init.cgroup,
  });
  const own = processOf(machine, stage).namespaces;
  yield* setns(
    machine,
    stage,
    joinOrder
      .filter((type) => own[type] !== init.namespaces[type])
      .map((type) => ({ id: init.namespaces[type], path: `/proc/${init.pid}/ns/${type}` })),
  );
  const pid = yield* fork(machine, stage, {
    ppid: runc,
    argv: ['runc', 'init'],
    comm: 'runc:[2:INIT]',
    cwd: '/',
    memory: 9_000_000,
    tty: wanted.terminal ? freeTerminal(machine, init) : null,
  });
  yield* exitProcess(machine, stage, { code: 0, signal: null });
  yield* reap(machine, stage);
  return pid;
}

/** The lowest number that no terminal in the container has: pts(4). */
function freeTerminal(machine: Machine, { namespaces: { mnt } }: Process): string {
  const used = Object.values(machine.world().host.kernel.processes)
    .filter(({ namespaces, state }) => namespaces.mnt === mnt && state !== 'dead' && state !== 'zombie')
    .map(({ tty }) => tty);
  let number = 0;
  while (used.includes(`pts/${number}`)) number++;
  return `pts/${number}`;
}

/** Directory, then user, then the look for the program, as runc's init does; its words when one of them fails. */
function* become(
  machine: Machine,
  pid: Pid,
  wanted: RuntimeSpec['process'],
  seccomp: boolean,
): Procedure<string | null> {
  const { cwd, args, env } = wanted;
  const found = stat(machine, pid, cwd);
  const error = !found.ok ? found.error : found.value.node.type === 'dir' ? null : 'ENOTDIR';
  if (error !== null)
    return `chdir to cwd (${JSON.stringify(cwd)}) set in config.json failed: ${errorText[error].toLowerCase()}`;
  yield called(pid, 'chdir', JSON.stringify(cwd));
  yield emit({ type: 'process.changed', pid, change: { cwd } });
  yield* becomeUser(pid, wanted, seccomp);
  const path = lookPath(machine, pid, args[0] ?? '', environmentOf(env).PATH);
  return path.ok ? null : path.message;
}

function* go(
  machine: Machine,
  task: LiveRuntimeTask,
  pid: Pid,
  wanted: RuntimeSpec['process'],
  stdio: Stdio,
): Procedure<Executed> {
  // runc ends after this; the shim is the nearest subreaper above.
  yield emit({ type: 'process.changed', pid, change: { ppid: task.shim, group: pid } });
  return { ok: true, process: yield* executeWanted(machine, pid, wanted, stdio) };
}
