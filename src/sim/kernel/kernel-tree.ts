import { executable } from '../image/file.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { groupTree } from './cgroup-tree.ts';
import type { FileTree } from './file-tree.ts';
import { processOf } from './fork.ts';
import { netClassTree } from './net-class-tree.ts';
import { lookup } from './path.ts';
import { procTree } from './proc-tree.ts';
import { nodeFor } from './vfs.ts';

/** Our own tool for the limits, in every container with a shell and in no image. */
const STRESS = '/usr/local/bin/stress';

/** What the kernel shows a process of itself where a path leads: processes, interfaces, control groups. Null elsewhere. */
export function kernelTree(machine: Machine, pid: Pid, path: string): FileTree | null {
  const groups = groupTree(machine, pid, path);
  if (groups) return groups;
  if (path === STRESS && lookup(nodeFor(machine.world(), pid), '/bin/busybox').ok)
    return { [STRESS]: executable('stress') };
  if (/^\/proc(?:\/|$)/.test(path)) return procTree(machine, processOf(machine, pid), path);
  return /^\/sys\/class(?:\/|$)/.test(path) ? netClassTree(machine.world(), processOf(machine, pid)) : null;
}
