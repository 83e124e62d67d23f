import { directory, link } from '../image/file.ts';
import type { Machine } from '../machine.ts';
import type { FileNode, FileTree } from './file-tree.ts';
import { madeUp, madeUpDirectory } from './made-up.ts';
import { coverable, isEmptied, isNulled } from './proc-covers.ts';
import { procNamespace } from './proc-mount.ts';
import { processTree } from './proc-process.ts';
import { systemFiles } from './proc-system.ts';
import { mountsFor } from './vfs.ts';
import type { Process } from './state.ts';
import { sysctlTree } from './sysctl-tree.ts';

/** What a container finds in the place of what is not for it. */
function covered(name: string, plain: FileNode): FileNode {
  if (isNulled(name)) return { type: 'device', mode: 0o666, uid: 0, gid: 0, rdev: 'c 1 3' };
  return isEmptied(name) ? { ...directory(0o1777), size: 40 } : plain;
}

/**
 * What proc(5) shows a process where a path leads: /proc itself with a directory for each process that it is for, and
 * what is in that one directory that the path goes through. Null without a proc there.
 */
export function procTree(machine: Machine, reader: Process, path: string): FileTree | null {
  const world = machine.world();
  const level = procNamespace(world, reader);
  if (level === null) return null;
  const tree: Record<string, FileTree[string]> = { '/': directory(), '/proc': madeUpDirectory() };
  const [, , name = '', below] = path.split('/');
  const all = world.host.kernel.processes;
  if (/^\d+$/.test(name)) {
    const process = all.find(({ pids }) => pids[level] === Number(name));
    return process ? { ...tree, ...processTree(machine, reader, process, level, path) } : tree;
  }
  if (name === 'sys' && below !== undefined) return { ...tree, ...sysctlTree(machine, reader) };
  const own = reader.pids[level];
  const links = {
    mounts: 'self/mounts',
    net: 'self/net',
    self: String(own),
    'thread-self': `${own}/task/${own}`,
  };
  for (const [known, target] of Object.entries(links))
    if (own !== undefined || target.startsWith('self/'))
      tree[`/proc/${known}`] = { ...link(target), size: target.startsWith('self/') ? target.length : 0 };
  for (const { pids, uid, gid } of all)
    if (pids[level] !== undefined) tree[`/proc/${pids[level]}`] = { ...madeUpDirectory(), uid, gid };
  for (const [known, text] of Object.entries(systemFiles(machine, reader, level)))
    tree[`/proc/${known}`] = madeUp(0o444, text);
  tree['/proc/sys'] = madeUpDirectory();
  const isCovered = mountsFor(world, reader.pid).some((mount) => mount.isCovered);
  for (const [known, mode] of Object.entries(coverable)) {
    const plain = mode === null ? madeUpDirectory() : madeUp(mode, () => '');
    tree[`/proc/${known}`] = isCovered ? covered(known, plain) : plain;
  }
  return tree;
}
