import { link } from '../image/file.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId } from '../names.ts';
import type { World } from '../world.ts';
import { groupRoot, groupSeen } from './control-groups.ts';
import type { FileNode, FileTree } from './file-tree.ts';
import { madeUp, madeUpDirectory } from './made-up.ts';
import { mountinfo } from './mountinfo.ts';
import { mountsFile } from './mounts-file.ts';
import { namespaceAt } from './namespace-at.ts';
import { netFiles } from './proc-net.ts';
import { limitLines, type ShownProcess, statLine, statmLine, statusLines } from './proc-status.ts';
import { mayTrace } from './ptrace.ts';
import type { Process } from './state.ts';
import { offsetLines, offsetsOf } from './time-offsets.ts';
import { viewOf } from './view.ts';

/** The audit subsystem's word for nobody. */
const NOBODY = 2 ** 32 - 1;

/** /proc/PID/uid_map and gid_map: who inside is who outside, and for how many numbers (user_namespaces(7)). */
function idMap(world: World, { namespaces }: Process): string {
  const namespace = namespaceAt(world, namespaces.user);
  const row = (inside: number, outside: number, count: number): string =>
    `${[inside, outside, count].map((number) => String(number).padStart(10)).join(' ')}\n`;
  if (namespaces.user === hostNamespaces.user) return row(0, 0, NOBODY);
  return namespace?.users ? row(namespace.users.inside, namespace.users.outside, 1) : '';
}

/** How likely it is killed for want of memory, 0 to 2000 or so (the kernel's oom_badness). */
function oomScore(world: World, { memory, oomScoreAdj = 0 }: Process): number {
  const points = 1000 + oomScoreAdj + (1000 * memory) / world.host.hardware.memoryTotal;
  return oomScoreAdj === -1000 ? 0 : Math.floor((points * 2) / 3);
}

/** Which standard stream leads where: to the terminal, to nothing, or into a pipe. */
function standardFiles(machine: Machine, process: Process): Readonly<Record<string, string>> {
  const live = machine.processes.get(process.pid);
  if (!live) return { 0: '/dev/null', 1: '/dev/null', 2: '/dev/null' };
  const { stdin, stdout, stderr, tty } = live.stdio;
  const leads = ({ name, closed, queue }: typeof stdin, descriptor: number): string => {
    if (tty && process.tty !== null && !name.startsWith('redirected ')) return `/dev/${process.tty}`;
    const isEmpty = descriptor === 0 && closed && queue.length === 0;
    return isEmpty ? '/dev/null' : `pipe:[${20_000 + process.pid * 3 + descriptor}]`;
  };
  return { 0: leads(stdin, 0), 1: leads(stdout, 1), 2: leads(stderr, 2) };
}

/** What only those see who may look into the process: where its links lead. */
function linksOf(machine: Machine, reader: Process, process: Process): Readonly<Record<string, FileNode>> {
  const { namespaces, forChildren, root, cwd, argv } = process;
  const exe = machine.processes.get(process.pid)?.exe ?? argv[0] ?? '';
  const isNear = reader.namespaces.mnt === namespaces.mnt && reader.root === root;
  const place = (path: string): FileNode => ({
    ...link(path),
    ...(isNear ? {} : { guard: 'door' as const }),
  });
  const kinds = Object.entries({
    ...namespaces,
    pid_for_children: forChildren.pid ?? namespaces.pid,
    time_for_children: forChildren.time ?? namespaces.time,
  });
  return {
    ...(process.state === 'zombie'
      ? {}
      : { cwd: place(cwd), root: place('/'), ...(exe.startsWith('/') ? { exe: place(exe) } : {}) }),
    ...Object.fromEntries(kinds.map(([kind, id]) => [`ns/${kind}`, link(id)])),
  };
}

/** The descriptors of a process. Who looks at its own has the directory open that it reads. */
function descriptorsOf(
  machine: Machine,
  reader: Process,
  process: Process,
  at: string,
): Readonly<Record<string, FileNode>> {
  const all: Record<string, string> = { ...standardFiles(machine, process) };
  for (const [number, { namespace, path }] of Object.entries(process.files ?? {}))
    all[number] = namespace ?? path;
  if (reader.pid === process.pid && !('3' in all)) all['3'] = `${at}/fd`;
  return Object.fromEntries(Object.entries(all).map(([number, path]) => [`fd/${number}`, link(path)]));
}

/** What lies behind a door of a process: the files that it sees itself, where the link leads to. */
function behindDoor(world: World, process: Process, door: string, from: string): FileTree {
  const inside = from === '/' ? '' : from;
  const seen = Object.entries(viewOf(world, process.pid)).filter(
    ([path]) => path === from || path.startsWith(`${inside}/`),
  );
  return Object.fromEntries(
    seen.map(([path, node]) => [path === from ? `${door}/.` : `${door}/.${path.slice(inside.length)}`, node]),
  );
}

/** Files that root and their owner alone may read or write; all others everybody may read. */
const MODES: Readonly<Record<string, number>> = {
  comm: 0o644,
  environ: 0o400,
  gid_map: 0o644,
  loginuid: 0o644,
  oom_score_adj: 0o644,
  setgroups: 0o644,
  timens_offsets: 0o644,
  uid_map: 0o644,
};

/** Files that the directory of its one thread has, too. */
const OF_THREAD = ['cmdline', 'comm', 'stat', 'status'];

/** What the files of a process say, by name. */
function textsOf(shown: ShownProcess, reader: Process): Readonly<Record<string, () => string>> {
  const { machine, process, live } = shown;
  const world = machine.world();
  const { argv, comm } = process;
  const isZombie = process.state === 'zombie';
  return {
    cmdline: () => (isZombie ? '' : argv.map((word) => `${word}\0`).join('')),
    cgroup: () => `0::${groupSeen(groupRoot(world, reader.namespaces.cgroup), process.cgroup)}\n`,
    comm: () => `${comm}\n`,
    environ: () =>
      isZombie
        ? ''
        : Object.entries(live?.env ?? {})
            .map(([name, value]) => `${name}=${value}\0`)
            .join(''),
    gid_map: () => idMap(world, process),
    limits: () => limitLines(process),
    loginuid: () => String(NOBODY),
    mountinfo: () => mountinfo(world, process),
    mounts: () => mountsFile(world, process),
    oom_score: () => `${oomScore(world, process)}\n`,
    oom_score_adj: () => `${process.oomScoreAdj ?? 0}\n`,
    sessionid: () => String(NOBODY),
    setgroups: () => (namespaceAt(world, process.namespaces.user)?.users ? 'deny\n' : 'allow\n'),
    stat: () => statLine(shown),
    statm: () => statmLine(process),
    status: () => statusLines(shown),
    timens_offsets: () => offsetLines(offsetsOf(world, process)),
    uid_map: () => idMap(world, process),
    wchan: () => '0',
  };
}

/** The directory of one process in /proc, with all that is in it, as another one sees it (proc_pid(5)). */
export function processTree(
  machine: Machine,
  reader: Process,
  process: Process,
  level: NamespaceId,
  path: string,
): FileTree {
  const world = machine.world();
  const { uid, gid } = process;
  const at = `/proc/${process.pids[level]}`;
  const live = machine.processes.get(process.pid);
  const isOpen = mayTrace(world, reader, process);
  const children = () =>
    world.host.kernel.processes
      .filter(({ ppid }) => ppid === process.pid)
      .map(({ pids }) => `${pids[level]} `)
      .join('');
  const task = `task/${process.pids[level]}`;
  const nodes: Record<string, FileNode> = {
    '': madeUpDirectory(),
    ns: madeUpDirectory(0o511),
    fd: { ...madeUpDirectory(0o500), ...(isOpen ? {} : { guard: 'sealed' as const }) },
    net: madeUpDirectory(),
    task: madeUpDirectory(),
    [task]: madeUpDirectory(),
    [`${task}/children`]: madeUp(0o444, children),
  };
  for (const [name, text] of Object.entries(textsOf({ machine, process, live, level }, reader))) {
    nodes[name] = madeUp(MODES[name] ?? 0o444, text);
    if (OF_THREAD.includes(name)) nodes[`${task}/${name}`] = nodes[name];
  }
  for (const [name, text] of Object.entries(netFiles(world, process)))
    nodes[`net/${name}`] = madeUp(0o444, text);
  const links = linksOf(machine, reader, process);
  for (const [name, node] of Object.entries(links))
    nodes[name] = isOpen ? { ...node, size: 0 } : { ...node, size: 0, guard: 'sealed' as const };
  if (isOpen) Object.assign(nodes, descriptorsOf(machine, reader, process, at));
  else nodes.environ = { ...madeUp(0o400, () => ''), guard: 'sealed' as const };
  const tree: Record<string, FileNode> = {};
  for (const [name, node] of Object.entries(nodes)) {
    // A getter is kept: what nobody reads is not made.
    Object.assign(node, { uid, gid });
    tree[name === '' ? at : `${at}/${name}`] = node;
  }
  const [, door] = /^\/proc\/\d+\/(cwd|exe|root)\/\./.exec(path) ?? [];
  if (door === undefined || links[door]?.guard !== 'door' || !isOpen) return tree;
  return { ...tree, ...behindDoor(world, process, `${at}/${door}`, links[door].target ?? '/') };
}
