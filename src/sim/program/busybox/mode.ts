import { changeNode } from '../../kernel/change-files.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile, stat } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import type { FileNode } from '../../kernel/file-tree.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { childPath } from './child-path.ts';
import { showUsage } from './usage.ts';

const whose: Readonly<Record<string, number>> = { u: 0o4700, g: 0o2070, o: 0o1007, a: 0o7777 };
const rights: Readonly<Record<string, number>> = { r: 0o444, w: 0o222, x: 0o111, s: 0o6000, t: 0o1000 };

/** A mode changed as chmod(1) is told: `755`, `u+x,go-w`. Null for what is no such text. */
export function changedMode(text: string, { mode, type }: FileNode): number | null {
  if (/^[0-7]{1,4}$/.test(text)) return Number.parseInt(text, 8);
  let changed = mode;
  for (const clause of text.split(',')) {
    const [, who = '', sign = '', what = ''] = /^([ugoa]*)([-+=])([rwxXst]*)$/.exec(clause) ?? [];
    if (sign === '') return null;
    // Without a letter it is for all, less what the mask of new files takes away.
    const mask = who === '' ? 0o7755 : [...who].reduce((sum, letter) => sum | (whose[letter] ?? 0), 0);
    const run = type === 'dir' || (changed & 0o111) !== 0 ? 0o111 : 0;
    const bits = [...what].reduce((sum, letter) => sum | (letter === 'X' ? run : (rights[letter] ?? 0)), 0);
    const given = bits & (who === '' && sign !== '=' ? 0o7777 & ~0o022 : mask);
    if (sign === '+') changed |= given;
    else if (sign === '-') changed &= ~given;
    else changed = (changed & ~(who === '' ? 0o7777 : mask)) | given;
  }
  return changed;
}

type Change = (node: FileNode) => Partial<Pick<FileNode, 'mode' | 'uid' | 'gid'>>;

function* changeAll(
  context: ProcessContext,
  name: string,
  files: readonly string[],
  recursive: boolean,
  change: Change,
): Procedure<number> {
  const { machine, pid } = context;
  let code = 0;
  for (const path of files) {
    const found = stat(machine, pid, path);
    const error = found.ok ? yield* changeNode(machine, pid, path, change(found.value.node)) : found.error;
    if (error) {
      yield* write(context, 'stderr', `${name}: ${path}: ${errorText[error]}\n`);
      code = 1;
    } else if (recursive) {
      const names = readDirectory(machine, pid, path);
      const below = names.ok ? names.value.map((one) => childPath(path, one)) : [];
      code ||= yield* changeAll(context, name, below, true, change);
    }
  }
  return code;
}

const recursiveOf = (words: readonly string[]): boolean => words[0] === '-R';

/** chmod [-R] MODE FILE... */
export const chmod: Program = function* (context) {
  const words = context.argv.slice(1);
  const recursive = recursiveOf(words);
  const [mode, ...files] = recursive ? words.slice(1) : words;
  if (mode === undefined || files.length === 0)
    return yield* showUsage(
      context,
      'chmod [-R] MODE[,MODE]... FILE...\n\nMODE is octal number (bit pattern sstrwxrwxrwx) or [ugoa]{+|-|=}[rwxXst]\n\n\t-R\tRecurse',
    );
  const plain: FileNode = { type: 'file', mode: 0, uid: 0, gid: 0 };
  if (changedMode(mode, plain) === null) {
    yield* write(context, 'stderr', `chmod: invalid mode '${mode}'\n`);
    return 1;
  }
  return yield* changeAll(context, 'chmod', files, recursive, (node) => ({
    mode: changedMode(mode, node) ?? node.mode,
  }));
};

function idOf({ machine, pid }: ProcessContext, file: string, name: string): number | null {
  if (/^\d+$/.test(name)) return Number(name);
  const text = readFile(machine, pid, file);
  const line = text.ok ? text.value.split('\n').find((one) => one.split(':')[0] === name) : undefined;
  return line === undefined ? null : Number(line.split(':')[2]);
}

/** chown [-R] USER[:[GROUP]] FILE... */
export const chown: Program = function* (context) {
  const words = context.argv.slice(1);
  const recursive = recursiveOf(words);
  const [owner, ...files] = recursive ? words.slice(1) : words;
  if (owner === undefined || files.length === 0)
    return yield* showUsage(
      context,
      'chown [-R] USER[:[GRP]] FILE...\n\nChange the owner and/or group of FILEs\n\n\t-R\tRecurse',
    );
  const [user = '', group] = owner.split(':');
  const uid = user === '' ? null : idOf(context, '/etc/passwd', user);
  const gid = group ? idOf(context, '/etc/group', group) : null;
  if ((user !== '' && uid === null) || (group && gid === null)) {
    const what = group === undefined ? 'user' : 'user/group';
    yield* write(context, 'stderr', `chown: unknown ${what} ${owner}\n`);
    return 1;
  }
  return yield* changeAll(context, 'chown', files, recursive, () => ({
    ...(uid === null ? {} : { uid }),
    ...(gid === null ? {} : { gid }),
  }));
};
