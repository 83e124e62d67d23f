import { errorText } from '../kernel/errno.ts';
import { makeDirectory, stat, writeFile } from '../kernel/files.ts';
import { parentOf } from '../kernel/overlay.ts';
import { type NodeAt, standingAt } from '../kernel/path.ts';
import type { Mount } from '../kernel/state.ts';
import { boundTo, nodeFor } from '../kernel/vfs.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';

/** Makes a directory and those above it, as far as they are missing, even in a root that is mounted read-only. */
export function* makeDirectories(machine: Machine, pid: Pid, whole: string): Procedure {
  const missing: string[] = [];
  for (let path = whole; path !== '/' && !stat(machine, pid, path).ok; path = parentOf(path))
    missing.push(path);
  for (const path of missing.reverse()) yield* makeDirectory(machine, pid, path, true);
}

/** A path of a container whose root is not yet the root. Links lead nowhere out of it (github.com/cyphar/filepath-securejoin). */
function inRoot(nodeAt: NodeAt, root: string, path: string): string {
  if (standingAt(nodeAt, root + path)) return root + path;
  let rest = path.split('/');
  let at = root;
  for (let links = 0; rest.length > 0; ) {
    const [part = '', ...after] = rest;
    rest = after;
    if (part === '' || part === '.') continue;
    const next = part === '..' ? parentOf(at) : `${at}/${part}`;
    const node = nodeAt(next);
    if (node?.type === 'symlink' && ++links < 40) {
      const target = node.target ?? '';
      if (target.startsWith('/')) at = root;
      rest = [...target.split('/'), ...rest];
    } else if (next.startsWith(root)) at = next;
  }
  return at;
}

/** Finds the place of a mount and makes it where there is none; gives what to mount there, or why it cannot be. */
export function* prepareMount(
  machine: Machine,
  pid: Pid,
  root: string,
  mount: Mount,
): Procedure<Mount | string> {
  const { source, options } = mount;
  const isBind = mount.fstype === 'bind';
  // What has no files of its own, or lies in /dev, has a place in every root.
  if (!isBind && (mount.memory === undefined || mount.target.startsWith('/dev/')))
    return { ...mount, target: mount.target === '/' ? root : root + mount.target };
  const nodeAt = nodeFor(machine.world(), pid);
  const target = inRoot(nodeAt, root, mount.target);
  if (!isBind) {
    yield* makeDirectories(machine, pid, target);
    return { ...mount, target };
  }
  const from = stat(machine, pid, source);
  if (!from.ok) return `stat ${source}: ${errorText[from.error].toLowerCase()}`;
  const isDirectory = from.value.node.type === 'dir';
  const there = nodeAt(target);
  if (there && (there.type === 'dir') !== isDirectory)
    return `mount ${source}:${mount.target} (via /proc/self/fd/6), flags: 0x5000: not a directory`;
  if (!there) yield* makeDirectories(machine, pid, isDirectory ? target : parentOf(target));
  if (!there && !isDirectory) yield* writeFile(machine, pid, target, '', false, true);
  return boundTo(machine.world(), pid, from.value.path, target, options.split(',').includes('ro'));
}
