import { exitProcess, reap } from '../kernel/exit.ts';
import { fork, hasEnded, processOf } from '../kernel/fork.ts';
import { loopbackUp } from '../kernel/interfaces.ts';
import { type NamespaceFile, setns, unshare } from '../kernel/namespaces.ts';
import type { Mount } from '../kernel/state.ts';
import { called } from '../kernel/syscall.ts';
import { processAt } from '../kernel/process-at.ts';
import type { Machine } from '../machine.ts';
import type { ContainerId, DirectoryId, Pid } from '../names.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import type { NamespaceType, RuntimeSpec } from '../spec.ts';
import { cgroupOf, environmentOf, mountsOf, rootMount } from './bundle-root.ts';
import { becomeUser } from './become-user.ts';
import { lookPath } from './exec-error.ts';
import { makeDirectories, prepareMount } from './prepare-mount.ts';

/** What a container's root is made of. `lower` has the topmost layer first. */
export interface Root {
  readonly lower: readonly DirectoryId[];
  readonly upper: DirectoryId;
}

/** Either the first process, which waits before execve(2), or runc's words. */
export type Created =
  | { readonly ok: true; readonly pid: Pid }
  | { readonly ok: false; readonly message: string };

/** In the order in which runc unshares them (runtime-spec, config-linux.md#namespaces). */
const unshareOrder: readonly NamespaceType[] = ['mnt', 'uts', 'ipc', 'pid', 'net', 'user', 'time'];

/** In the order in which runc joins them (libcontainer/configs/namespaces_linux.go). */
export const joinOrder: readonly NamespaceType[] = [
  'user',
  'ipc',
  'uts',
  'net',
  'pid',
  'mnt',
  'cgroup',
  'time',
];

/** What runc hears of a container's first process when there could be none. */
const NO_CHILD = "can't get final child's PID from pipe: EOF";

/** `runc create`: everything but the program itself (runtime-spec, runtime.md#create). */
export function* create(
  machine: Machine,
  container: ContainerId,
  runc: Pid,
  shim: Pid,
  spec: RuntimeSpec,
  root: Root,
): Procedure<Created> {
  yield emit({ type: 'runc.moved', container, to: 'creating' });
  const { lost } = namespaceFiles(machine, spec);
  if (lost !== undefined) {
    yield emit({ type: 'runc.moved', container, to: 'stopped' });
    const why = `namespace path: lstat ${lost}: no such file or directory`;
    return { ok: false, message: `unable to create new parent process: ${why}` };
  }
  const group = cgroupOf(spec);
  yield* makeCgroup(group, spec);
  const fresh = spec.linux.namespaces.filter((one) => one.path === undefined).map((one) => one.type);
  const stage = yield* fork(machine, runc, { argv: ['runc', 'init'], comm: 'runc:[1:CHILD]', cgroup: group });
  // Whose namespaces these are may end at any time.
  const joined = namespaceFiles(machine, spec);
  if (joined.lost !== undefined) return yield* giveUp(machine, container, stage, group, NO_CHILD);
  if (joined.files.length > 0) yield* setns(machine, stage, joined.files);
  yield* unshare(
    machine,
    stage,
    unshareOrder.filter((type) => fresh.includes(type)),
  );
  yield sleep(2);
  const { forChildren, namespaces } = processOf(machine, stage);
  if (hasEnded(machine.world(), forChildren.pid ?? namespaces.pid))
    return yield* giveUp(machine, container, stage, group, NO_CHILD);
  const pid = yield* fork(machine, stage, {
    ppid: runc,
    argv: ['runc', 'init'],
    comm: 'runc:[2:INIT]',
    cwd: '/',
    memory: 9_000_000,
    tty: spec.process.terminal ? 'pts/0' : null,
  });
  yield* exitProcess(machine, stage, { code: 0, signal: null });
  yield* reap(machine, stage);
  if (fresh.includes('cgroup')) yield* unshare(machine, pid, ['cgroup']);
  const unmounted = yield* mountAll(machine, pid, spec, root);
  if (unmounted !== null) return yield* giveUp(machine, container, pid, group, unmounted);
  yield* becomeContained(machine, pid, spec);
  const { args, cwd, env } = spec.process;
  yield* makeDirectories(machine, pid, cwd);
  yield called(pid, 'chdir', JSON.stringify(cwd));
  yield emit({ type: 'process.changed', pid, change: { cwd } });
  yield* becomeUser(pid, spec.process, spec.linux.seccomp !== null);
  const found = lookPath(machine, pid, args[0] ?? '', environmentOf(env).PATH);
  if (!found.ok) return yield* giveUp(machine, container, pid, group, found.message);
  yield emit({
    type: 'syscall.made',
    pid,
    name: 'openat',
    args: '"/proc/self/fd/5", O_WRONLY|O_CLOEXEC',
    result: '?',
  });
  yield emit({ type: 'process.moved', pid, to: 'sleeping' });
  yield emit({ type: 'runc.moved', container, to: 'created' });
  // runc ends after this; the shim is the nearest subreaper above.
  yield emit({ type: 'process.changed', pid, change: { ppid: shim, group: pid } });
  return { ok: true, pid };
}

/** Takes away what was made of a container that cannot be started, its process too where it is not gone by itself. */
function* giveUp(
  machine: Machine,
  container: ContainerId,
  pid: Pid,
  group: string,
  message: string,
): Procedure<Created> {
  yield* exitProcess(machine, pid, { code: 1, signal: null });
  yield* reap(machine, pid);
  yield emit({ type: 'cgroup.removed', path: group });
  yield emit({ type: 'runc.moved', container, to: 'stopped' });
  return { ok: false, message: `unable to start container process: ${message}` };
}

function* makeCgroup(path: string, spec: RuntimeSpec): Procedure {
  const { memory, nanoCpus, pids, shares, reservation, swap } = spec.linux.resources;
  yield emit({
    type: 'cgroup.created',
    cgroup: {
      path,
      memoryMax: memory,
      cpuMax: nanoCpus === null ? null : nanoCpus / 1e9,
      pidsMax: pids,
      // 2 to 262144 shares are 1 to 10000 of weight (runc's ConvertCPUSharesToCgroupV2Value).
      ...(shares && {
        cpuWeight: 1 + Math.floor(((Math.min(Math.max(shares, 2), 262_144) - 2) * 9999) / 262_142),
      }),
      ...(reservation && { memoryLow: reservation }),
      ...(swap !== undefined && swap >= 0 && { swapMax: swap - (memory ?? 0) }),
    },
  });
  yield sleep(1);
}

/** The namespaces that the bundle names by path, `/proc/PID/ns/net`, to be joined; `lost` is one that is not there. */
function namespaceFiles(machine: Machine, spec: RuntimeSpec) {
  const files: NamespaceFile[] = [];
  let lost: string | undefined;
  for (const type of joinOrder) {
    const path = spec.linux.namespaces.find((one) => one.type === type)?.path;
    if (path === undefined) continue;
    const owner = processAt(machine.world(), Number(path.split('/')[2]));
    if (owner) files.push({ id: owner.namespaces[type], path });
    else lost ??= path;
  }
  return { files, lost };
}

/** Mounts what the bundle wants and makes it the root; what runc says when something cannot be mounted, or null. */
function* mountAll(
  machine: Machine,
  pid: Pid,
  spec: RuntimeSpec,
  { lower, upper }: Root,
): Procedure<string | null> {
  const { mnt: namespace, pid: shown } = processOf(machine, pid).namespaces;
  // Nothing that is mounted here may reach the host's tree.
  yield called(pid, 'mount', '"", "/", NULL, MS_REC|MS_SLAVE, NULL');
  const { path: root, readonly } = spec.root;
  for (const mount of [
    rootMount(lower, upper, readonly),
    ...mountsOf(spec, namespace, joinedMemory(machine, spec)),
  ]) {
    const added = yield* prepareMount(machine, pid, root, mount);
    if (typeof added === 'string')
      return `error during container init: error mounting "${mount.source}" to rootfs at "${mount.target}": ${added}`;
    const names = [mount.source, added.target, mount.fstype].map((name) => JSON.stringify(name));
    const flags = mount.fstype === 'bind' ? 'MS_BIND|MS_REC' : '0';
    yield called(pid, 'mount', `${names.join(', ')}, ${flags}, ${JSON.stringify(mount.options)}`);
    const own =
      mount.fstype === 'proc' ? { ...added, namespace: shown, isCovered: !spec.linux.maskedPaths } : added;
    yield emit({ type: 'mount.added', namespace, mount: own });
  }
  if (spec.linux.devices) yield* machine.storage.makeDevices(namespace, pid, spec.linux.devices);
  yield sleep(2);
  // Who joins the PID namespace of another ends with its first process.
  if (!processAt(machine.world(), pid)) return 'error during container init: procReady not received';
  yield called(pid, 'pivot_root', '".", "."');
  yield emit({ type: 'root.pivoted', pid, namespace, root });
  // The host's tree still lies under the new root, and goes.
  yield called(pid, 'umount2', '".", MNT_DETACH');
  return null;
}

/** Whoever joins an IPC namespace shares its /dev/shm, too. */
function joinedMemory(machine: Machine, { linux }: RuntimeSpec): Mount | undefined {
  const path = linux.namespaces.find(({ type }) => type === 'ipc')?.path;
  const owner = processAt(machine.world(), Number(path?.split('/')[2]));
  const mounts = owner && machine.world().host.kernel.mounts[owner.namespaces.mnt];
  return mounts?.find(({ target }) => target === '/dev/shm');
}

function* becomeContained(machine: Machine, pid: Pid, spec: RuntimeSpec): Procedure {
  const { net } = processOf(machine, pid).namespaces;
  if (spec.linux.namespaces.some((one) => one.type === 'net' && one.path === undefined))
    yield emit({ type: 'interface.configured', namespace: net, name: 'lo', interface: loopbackUp });
  if (!spec.linux.namespaces.some((one) => one.type === 'uts' && one.path === undefined)) return;
  const name = spec.hostname;
  yield called(pid, 'sethostname', `${JSON.stringify(name)}, ${name.length}`);
  yield emit({
    type: 'namespace.changed',
    id: processOf(machine, pid).namespaces.uts,
    change: { hostname: name },
  });
}
