import { namespaceAt } from './namespace-at.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Errno } from './errno.ts';
import { dropUnheld } from './exit.ts';
import { readFile, stat } from './files.ts';
import { processOf } from './fork.ts';
import type { OpenFile } from './state.ts';
import { called } from './syscall.ts';

/** Opens a file for reading and keeps it under a descriptor: open(2) and dup2(2). Null when all went well. */
export function* openAs(
  machine: Machine,
  pid: Pid,
  descriptor: number,
  path: string,
): Procedure<Errno | null> {
  const linked = stat(machine, pid, path, false);
  const leadsTo = linked.ok && path.startsWith('/proc/') ? (linked.value.node.target ?? '') : '';
  const isNamespace = namespaceAt(machine.world(), leadsTo) !== undefined;
  if (!isNamespace) {
    const text = readFile(machine, pid, path);
    if (!text.ok) return text.error;
  }
  yield* closeAs(machine, pid, descriptor);
  yield called(pid, 'openat', `AT_FDCWD, ${JSON.stringify(path)}, O_RDONLY`, descriptor);
  const file: OpenFile = isNamespace ? { path, namespace: leadsTo } : { path };
  const { files = {} } = processOf(machine, pid);
  yield emit({ type: 'process.changed', pid, change: { files: { ...files, [descriptor]: file } } });
  return null;
}

/** close(2): a namespace that nothing else holds is gone with the descriptor. */
export function* closeAs(machine: Machine, pid: Pid, descriptor: number): Procedure {
  const { [descriptor]: file, ...files } = processOf(machine, pid).files ?? {};
  if (!file) return;
  yield called(pid, 'close', String(descriptor));
  yield emit({ type: 'process.changed', pid, change: { files } });
  if (file.namespace !== undefined) yield* dropUnheld(machine, [file.namespace]);
}
