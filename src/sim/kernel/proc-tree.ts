import { directory, file, link } from '../image/file.ts';
import type { World } from '../world.ts';
import { capabilitiesOf, capabilityMask } from './capabilities-of.ts';
import { groupRoot, groupSeen } from './control-groups.ts';
import type { FileTree } from './file-tree.ts';
import { mountsFile } from './mounts-file.ts';
import { netClassTree } from './net-class-tree.ts';
import { procNamespace } from './proc-mount.ts';
import { sysctlTree } from './sysctl-tree.ts';
import { offsetLines, offsetsOf } from './time-offsets.ts';
import type { Process, ProcessState } from './state.ts';

const letters: { readonly [S in ProcessState]: string } = {
  running: 'R (running)',
  sleeping: 'S (sleeping)',
  stopped: 'T (stopped)',
  zombie: 'Z (zombie)',
  dead: 'X (dead)',
};

/** What proc(5) shows of processes to one of them: a directory for each that its /proc is for. Null without a proc there. */
export function procTree(world: World, reader: Process): FileTree | null {
  const level = procNamespace(world, reader);
  if (level === null) return null;
  const all = world.host.kernel.processes;
  const mounts = mountsFile(world, reader);
  const root = groupRoot(world, reader.namespaces.cgroup);
  const tree: Record<string, FileTree[string]> = {
    '/': directory(),
    '/proc': directory(0o555),
    '/proc/mounts': file(mounts, 0o444),
    ...netClassTree(world, reader),
    ...sysctlTree(world, reader),
  };
  const own = reader.pids[level];
  if (own !== undefined) tree['/proc/self'] = link(String(own));
  for (const process of all) {
    const number = process.pids[level];
    if (number === undefined) continue;
    const { uid, gid, comm, argv, namespaces, forChildren } = process;
    const at = `/proc/${number}`;
    const owned = <T extends object>(node: T) => ({ ...node, uid, gid });
    tree[at] = owned(directory(0o555));
    tree[`${at}/cmdline`] = owned(
      file(process.state === 'zombie' ? '' : argv.map((word) => `${word}\0`).join(''), 0o444),
    );
    tree[`${at}/cgroup`] = owned(file(`0::${groupSeen(root, process.cgroup)}\n`, 0o444));
    tree[`${at}/comm`] = owned(file(`${comm}\n`, 0o644));
    tree[`${at}/status`] = owned(file(statusOf(world, process, level), 0o444));
    tree[`${at}/timens_offsets`] = owned(file(offsetLines(offsetsOf(world, process))));
    // Only its user and root may look which namespaces it is in.
    tree[`${at}/ns`] = owned(directory(0o511));
    if (reader.uid !== 0 && reader.uid !== uid) continue;
    for (const [type, id] of Object.entries(namespaces)) tree[`${at}/ns/${type}`] = owned(link(id));
    tree[`${at}/fd`] = owned(directory(0o500));
    for (const [descriptor, open] of Object.entries(process.files ?? {}))
      tree[`${at}/fd/${descriptor}`] = owned(link(open.namespace ?? open.path));
    tree[`${at}/ns/pid_for_children`] = owned(link(forChildren.pid ?? namespaces.pid));
    tree[`${at}/ns/time_for_children`] = owned(link(forChildren.time ?? namespaces.time));
  }
  if (own !== undefined) tree[`/proc/${own}/mounts`] = file(mounts, 0o444);
  return tree;
}

/** None are inherited and none are ambient: what a program gets, it gets because its user is root. */
function capabilityLines(world: World, process: Process): readonly string[] {
  const { permitted, effective, bounding } = capabilitiesOf(world, process);
  const sets = { Inh: [], Prm: permitted, Eff: effective, Bnd: bounding, Amb: [] };
  return Object.entries(sets).map(([name, set]) => `Cap${name}:\t${capabilityMask(set)}`);
}

/** The lines of /proc/PID/status that say who it is. NSpid has a number for each level, from the reader's to its own. */
function statusOf(world: World, process: Process, level: string): string {
  const all = world.host.kernel.processes;
  const parent = all.find(({ pid }) => pid === process.ppid)?.pids[level] ?? 0;
  const levels = Object.entries(process.pids).reverse();
  const inner = levels.slice(levels.findIndex(([id]) => id === level)).map(([, number]) => number);
  const four = (id: number): string => `${id}\t${id}\t${id}\t${id}`;
  return [
    `Name:\t${process.comm}`,
    `State:\t${letters[process.state]}`,
    `Pid:\t${process.pids[level]}`,
    `PPid:\t${parent}`,
    `Uid:\t${four(process.uid)}`,
    `Gid:\t${four(process.gid)}`,
    `NSpid:\t${inner.join('\t')}`,
    ...capabilityLines(world, process),
    '',
  ].join('\n');
}
