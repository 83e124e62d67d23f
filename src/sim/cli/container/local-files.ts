import type { Files } from '../../archive/files.ts';
import { hostPids } from '../../initial-world.ts';
import type { Errno, Outcome } from '../../kernel/errno.ts';
import { changeNode, makeLink } from '../../kernel/change-files.ts';
import { makeDirectory, readFile, remove, stat } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import { processOf } from '../../kernel/fork.ts';
import { makeNode } from '../../kernel/make-node.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { Machine } from '../../machine.ts';
import type { Pid } from '../../names.ts';
import type { CommandIo } from '../command-io.ts';

/** Where a client reads and writes files. */
export interface ClientPlace {
  /** The process that sees them. */
  readonly pid: Pid;
  /** The working directory. */
  readonly cwd: string;
}

/**
 * A client's own process and its directory; a client that is no process here has its shell's. Outside of a virtual
 * machine's Linux there is neither: the one disk that is drawn is seen as its first process sees it.
 */
export function clientPlace({ machine, invocation }: CommandIo): ClientPlace {
  const world = machine.world();
  const own = processAt(world, world.invocations[invocation]?.pid ?? hostPids.shell);
  const process = own ?? processAt(world, hostPids.shell);
  return process ?? { pid: hostPids.init, cwd: '/home/you' };
}

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
