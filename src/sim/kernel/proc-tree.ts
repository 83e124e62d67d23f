import { directory, link } from '../image/file.ts';
import type { Machine } from '../machine.ts';
import type { FileTree } from './file-tree.ts';
import { madeUp, madeUpDirectory } from './made-up.ts';
import { coverable } from './proc-covers.ts';
import { procNamespace } from './proc-mount.ts';
import { processTree } from './proc-process.ts';
import { systemFiles } from './proc-system.ts';
import { mountsFor } from './vfs.ts';
import type { Process } from './state.ts';
import { sysctlTree } from './sysctl-tree.ts';

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
  for (const [known, node] of Object.entries(coverable(mountsFor(world, reader.pid))))
    tree[`/proc/${known}`] = node;
  return tree;
}
