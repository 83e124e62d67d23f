import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { belowOf, isUnder, joined } from './below.ts';
import { groupDirectory, groupFiles } from './cgroup-files.ts';
import { groupPaths } from './control-groups.ts';
import type { FileTree } from './file-tree.ts';
import { processOf } from './fork.ts';
import { implied, parentOf } from './overlay.ts';
import { absolute, walk } from './path.ts';
import type { Mount } from './state.ts';
import { outside, rootOf } from './vfs.ts';

/** Where a path lies in the file system of the control groups. */
interface GroupPlace {
  readonly mount: Mount;
  /** The path, whole and without `.` and `..`. */
  readonly path: string;
  /** The control group that it is, or that it would be in. */
  readonly inside: string;
}

/** The file system of control groups that a path of a process lies in; null elsewhere. */
export function groupPlace(machine: Machine, pid: Pid, path: string): GroupPlace | null {
  const process = processOf(machine, pid);
  const plain = absolute(path, process.cwd);
  // There are no symlinks on the way. Most paths need no walk, and this is asked for each.
  const straight = /\/(?:\.|\/|$)/.test(plain) ? walk(() => implied, plain) : null;
  if (straight && !straight.ok) return null;
  const at = straight ? straight.value.path : plain;
  const whole = outside(machine.world(), pid, at);
  const mounts = machine.world().host.kernel.mounts[process.namespaces.mnt] ?? [];
  const mount = mounts.findLast(({ target }) => isUnder(whole, target));
  if (mount?.fstype !== 'cgroup2') return null;
  return {
    mount,
    path: at,
    inside: joined(mount.from ?? '/', belowOf(whole, mount.target)),
  };
}

/**
 * What the file system of control groups shows a process: every group as a directory, and the files of the one group
 * that the path leads to. Null for a path that does not lead there.
 */
export function groupTree(machine: Machine, pid: Pid, path: string): FileTree | null {
  const world = machine.world();
  const place = groupPlace(machine, pid, path);
  const root = rootOf(world, pid);
  if (!place || !isUnder(place.mount.target, root)) return null;
  const { from = '/', target } = place.mount;
  const at = (group: string, name = ''): string =>
    joined(joined(belowOf(target, root) || '/', belowOf(group, from)), name);
  const groups = groupPaths(world);
  const tree: Record<string, FileTree[string]> = { '/': implied };
  for (let above = at(from); above !== '/'; above = parentOf(above)) tree[above] = implied;
  for (const group of groups) if (isUnder(group, from)) tree[at(group)] = groupDirectory(group);
  const shown = groups.has(place.inside) ? place.inside : parentOf(place.inside);
  if (!groups.has(shown) || !isUnder(shown, from)) return tree;
  const files = groupFiles(world, processOf(machine, pid), shown, machine.now());
  for (const [name, node] of Object.entries(files)) tree[at(shown, `/${name}`)] = node;
  return tree;
}
