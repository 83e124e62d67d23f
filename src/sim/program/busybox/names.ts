import { errorText } from '../../kernel/errno.ts';
import { findInPath } from '../../kernel/exec.ts';
import { stat } from '../../kernel/files.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { readOptions, showUsage } from './usage.ts';

/** basename(3): the last part of a path, slashes at its end left out. */
export function nameOfFile(path: string): string {
  return (
    path
      .replace(/(?<=.)\/+$/, '')
      .split('/')
      .pop() || path
  );
}

/** basename FILE [SUFFIX] */
export const basename: Program = function* (context) {
  const [, path, suffix = ''] = context.argv;
  if (path === undefined)
    return yield* showUsage(context, 'basename FILE [SUFFIX]\n\nStrip directory path and SUFFIX from FILE');
  const name = nameOfFile(path);
  const cut = suffix !== '' && name !== suffix && name.endsWith(suffix);
  yield* write(context, 'stdout', `${cut ? name.slice(0, -suffix.length) : name}\n`);
  return 0;
};

/** dirname FILE */
export const dirname: Program = function* (context) {
  const [, path] = context.argv;
  if (path === undefined)
    return yield* showUsage(context, 'dirname FILENAME\n\nStrip non-directory suffix from FILENAME');
  const plain = path.replace(/(?<=.)\/+$/, '');
  const slash = plain.lastIndexOf('/');
  yield* write(context, 'stdout', `${slash < 0 ? '.' : plain.slice(0, slash) || '/'}\n`);
  return 0;
};

/** which [-a] COMMAND... */
export const which: Program = function* (context) {
  const usage = 'which [-a] COMMAND...\n\nLocate COMMAND\n\n\t-a\tShow all matches';
  const given = yield* readOptions(context, 'a', usage);
  if (!given.ok) return given.code;
  if (given.words.length === 0) return yield* showUsage(context, usage);
  let code = 0;
  for (const name of given.words) {
    const found = findInPath(context.machine, context.pid, name, context.env.PATH);
    if (found.ok) yield* write(context, 'stdout', `${found.value}\n`);
    else code = 1;
  }
  return code;
};

/** readlink [-f] FILE */
export const readlink: Program = function* (context) {
  const usage = 'readlink [-f] FILE\n\nDisplay the value of a symlink\n\n\t-f\tFollow all symlinks';
  const given = yield* readOptions(context, 'fnv', usage);
  if (!given.ok) return given.code;
  const [path] = given.words;
  if (path === undefined || given.words.length > 1) return yield* showUsage(context, usage);
  const whole = given.flags.has('f');
  const found = stat(context.machine, context.pid, path, whole);
  const seen = found.ok && found.value.node.guard !== 'sealed' ? found.value : null;
  const text = whole ? seen?.path : seen?.node.target;
  if (text === undefined) {
    if (given.flags.has('v') && !found.ok)
      yield* write(context, 'stderr', `readlink: ${path}: ${errorText[found.error]}\n`);
    return 1;
  }
  yield* write(context, 'stdout', given.flags.has('n') ? text : `${text}\n`);
  return 0;
};
