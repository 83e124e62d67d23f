import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { groupTree } from './cgroup-tree.ts';
import type { FileTree } from './file-tree.ts';
import { processOf } from './fork.ts';
import { procTree } from './proc-tree.ts';

/** What the kernel shows a process of itself where a path leads: processes, interfaces, control groups. Null elsewhere. */
export const kernelTree = (machine: Machine, pid: Pid, path: string): FileTree | null =>
  groupTree(machine, pid, path) ??
  (/^\/(?:proc|sys\/class)(?:\/|$)/.test(path) ? procTree(machine.world(), processOf(machine, pid)) : null);
