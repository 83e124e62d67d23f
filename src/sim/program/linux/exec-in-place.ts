import { errorText } from '../../kernel/errno.ts';
import { findInPath, loadImage, memoryOf } from '../../kernel/exec.ts';
import { processOf } from '../../kernel/fork.ts';
import { called } from '../../kernel/syscall.ts';
import { emit, type Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';

/** Exit codes of a program that cannot run another: env(1), unshare(1), chroot(1). */
const NOT_FOUND = 127;
const NOT_RUN = 126;

/** execvp(3): the process becomes another program, with the same number. Says so with `failed` when it cannot. */
export function* execInPlace(
  context: ProcessContext,
  argv: readonly string[],
  failed: (name: string, why: string) => string,
): Procedure<number> {
  const { machine, pid, env } = context;
  const [name = ''] = argv;
  const path = findInPath(machine, pid, name, env.PATH);
  const image = path.ok ? loadImage(machine, pid, path.value, argv) : path;
  const program = image.ok ? machine.programs[image.value.program] : undefined;
  if (!path.ok || !image.ok || !program) {
    const error = image.ok ? 'ENOEXEC' : image.error;
    yield* write(context, 'stderr', `${failed(name, errorText[error])}\n`);
    return error === 'ENOENT' ? NOT_FOUND : NOT_RUN;
  }
  // A time namespace is entered with the next program (time_namespaces(7)).
  const { time } = processOf(machine, pid).forChildren;
  if (time !== undefined)
    yield* emit({ type: 'namespace.entered', pid, namespaces: { time }, forChildren: {} });
  const { argv: words } = image.value;
  yield* called(
    pid,
    'execve',
    `${JSON.stringify(path.value)}, ${JSON.stringify(words)}, ${Object.keys(env).length} vars`,
  );
  const comm = (path.value.split('/').pop() ?? '').slice(0, 15);
  const memory = memoryOf[image.value.program] ?? 1_000_000;
  yield* emit({ type: 'process.executed', pid, argv: words, comm, memory });
  machine.processes.get(pid)?.handled.clear();
  return yield* program({ ...context, argv: words });
}
