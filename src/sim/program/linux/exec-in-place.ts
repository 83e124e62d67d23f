import { errorText } from '../../kernel/errno.ts';
import { findInPath, loadImage } from '../../kernel/exec.ts';
import { becomeProgram } from '../../kernel/exec-in-place.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';

/** Exit codes of a program that cannot run another: env(1), unshare(1), chroot(1). */
const NOT_FOUND = 127;
const NOT_RUN = 126;

/** execvp(3): the process becomes another program. Says so with `failed` when it cannot. */
export function* execInPlace(
  context: ProcessContext,
  argv: readonly string[],
  failed: (name: string, why: string) => string,
): Procedure<number> {
  const { machine, pid, env } = context;
  const [name = ''] = argv;
  const path = findInPath(machine, pid, name, env.PATH);
  const image = path.ok ? loadImage(machine, pid, path.value, argv) : path;
  if (path.ok && image.ok) return yield* becomeProgram(context, path.value, image.value);
  const error = image.ok ? 'ENOENT' : image.error;
  yield* write(context, 'stderr', `${failed(name, errorText[error])}\n`);
  return error === 'ENOENT' ? NOT_FOUND : NOT_RUN;
}
