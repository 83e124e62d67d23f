import { errorText } from '../../kernel/errno.ts';
import { changeRoot } from '../../kernel/root.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { execInPlace } from './exec-in-place.ts';
import { readGiven } from './options.ts';

/** The exit code of chroot's own failures. */
const CANCELED = 125;

/** chroot(8) of GNU coreutils: a program with another root directory. */
export const chroot: Program = function* (context) {
  // GNU's programs speak by the name that they were called by.
  const name = context.argv[0] ?? 'chroot';
  const given = yield* readGiven(context, name, [{ long: 'skip-chdir' }]);
  if (!given) return CANCELED;
  const [root, ...words] = given.words;
  if (root === undefined) {
    yield* write(context, 'stderr', `${name}: missing operand\nTry '${name} --help' for more information.\n`);
    return CANCELED;
  }
  const error = yield* changeRoot(context.machine, context.pid, root);
  if (error) {
    yield* write(
      context,
      'stderr',
      `${name}: cannot change root directory to '${root}': ${errorText[error]}\n`,
    );
    return CANCELED;
  }
  const argv = words.length > 0 ? words : [context.env.SHELL ?? '/bin/sh', '-i'];
  return yield* execInPlace(
    context,
    argv,
    (command, why) => `${name}: failed to run command ‘${command}’: ${why}`,
  );
};
