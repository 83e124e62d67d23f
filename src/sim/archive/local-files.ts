import { changeNode, makeLink } from '../kernel/change-files.ts';
import type { Errno, Outcome } from '../kernel/errno.ts';
import { makeDirectory, readFile, stat } from '../kernel/files.ts';
import { remove } from '../kernel/remove.ts';
import { processOf } from '../kernel/fork.ts';
import { makeNode } from '../kernel/make-node.ts';
import { readDirectory } from '../kernel/view.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { Files } from './files.ts';

const outcome = (error: Errno | null): Outcome<null> =>
  error === null ? { ok: true, value: null } : { ok: false, error };

/** The files of the computer as a process of it may see and change them. What it makes is its user's. */
export function localFiles(machine: Machine, pid: Pid): Files {
  return {
    lstat: (path) => stat(machine, pid, path, false),
    stat: (path) => stat(machine, pid, path),
    names: (path) => {
      const found = readDirectory(machine, pid, path);
      return found.ok ? found.value : [];
    },
    read: (path) => readFile(machine, pid, path),
    *put(path, node) {
      const { uid, gid } = processOf(machine, pid);
      const { mode, mtime, target = '' } = node;
      const change = mtime === undefined ? { mode } : { mode, mtime };
      if (node.type === 'symlink') return outcome(yield* makeLink(machine, pid, target, path));
      if (node.type === 'file') return outcome(yield* makeNode(machine, pid, path, { ...node, uid, gid }));
      const there = stat(machine, pid, path, false);
      const made = there.ok ? null : yield* makeDirectory(machine, pid, path);
      return outcome(made ?? (yield* changeNode(machine, pid, path, change)));
    },
    *remove(path) {
      return outcome(yield* remove(machine, pid, path, true));
    },
  };
}
