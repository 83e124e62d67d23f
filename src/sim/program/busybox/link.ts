import { makeLink, removeDirectory, copyTree } from '../../kernel/change-files.ts';
import { errorText } from '../../kernel/errno.ts';
import { stat } from '../../kernel/files.ts';
import { remove } from '../../kernel/remove.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { nameOfFile } from './names.ts';
import { readOptions, showUsage } from './usage.ts';

/** ln [-sf] TARGET... LINK|DIR. A hard link is a copy here: the file tree has one name for each file. */
export const ln: Program = function* (context) {
  const usage =
    'ln [-sfn] TARGET... LINK|DIR\n\nCreate a link LINK or DIR/TARGET to the specified TARGET(s)\n\n\t-s\tMake symlinks instead of hardlinks\n\t-f\tRemove existing destinations';
  const given = yield* readOptions(context, 'sfn', usage);
  if (!given.ok) return given.code;
  if (given.words.length === 0) return yield* showUsage(context, usage);
  const { machine, pid } = context;
  const { flags, words } = given;
  const last = words.length === 1 ? '.' : (words.at(-1) ?? '');
  const destination = stat(machine, pid, last, !flags.has('n'));
  const into = destination.ok && destination.value.node.type === 'dir';
  let code = 0;
  for (const target of words.length === 1 ? words : words.slice(0, -1)) {
    const path = into ? `${last}/${nameOfFile(target)}` : last;
    const there = stat(machine, pid, path, false);
    const found = stat(machine, pid, target);
    if (there.ok && flags.has('f')) yield* remove(machine, pid, path);
    const error = flags.has('s')
      ? yield* makeLink(machine, pid, target, path)
      : !found.ok
        ? found.error
        : there.ok && !flags.has('f')
          ? 'EEXIST'
          : yield* copyTree(machine, pid, found.value.path, path, (node) => node);
    if (!error) continue;
    const at = !flags.has('s') && !found.ok ? target : path;
    yield* write(context, 'stderr', `ln: ${at}: ${errorText[error]}\n`);
    code = 1;
  }
  return code;
};

/** rmdir [-p] DIRECTORY... */
export const rmdir: Program = function* (context) {
  const usage = 'rmdir [-p] DIRECTORY...\n\nRemove DIRECTORY if it is empty\n\n\t-p\tInclude parents';
  const given = yield* readOptions(context, 'p', usage);
  if (!given.ok) return given.code;
  if (given.words.length === 0) return yield* showUsage(context, usage);
  let code = 0;
  for (const word of given.words) {
    for (let path = word; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
      const error = yield* removeDirectory(context.machine, context.pid, path);
      if (error) {
        yield* write(context, 'stderr', `rmdir: '${path}': ${errorText[error]}\n`);
        code = 1;
      }
      if (error || !given.flags.has('p')) break;
    }
  }
  return code;
};
