import { errorText } from '../../kernel/errno.ts';
import { changeRoot } from '../../kernel/root.ts';
import { execInPlace } from '../linux/exec-in-place.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { showUsage } from './usage.ts';

/** chroot NEWROOT [PROG ARGS] */
export const chroot: Program = function* (context) {
  const [root, ...words] = context.argv.slice(1);
  if (root === undefined)
    return yield* showUsage(
      context,
      'chroot NEWROOT [PROG ARGS]\n\nRun PROG with root directory set to NEWROOT',
    );
  const error = yield* changeRoot(context.machine, context.pid, root);
  if (error) {
    yield* write(
      context,
      'stderr',
      `chroot: can't change root directory to '${root}': ${errorText[error]}\n`,
    );
    return 1;
  }
  const argv = words.length > 0 ? words : [context.env.SHELL ?? '/bin/sh', '-i'];
  return yield* execInPlace(context, argv, (name, why) => `chroot: can't execute '${name}': ${why}`);
};
