import { errorText } from '../../kernel/errno.ts';
import { stat } from '../../kernel/files.ts';
import { remove } from '../../kernel/remove.ts';
import { makeDirectoryAt, writePath } from '../../kernel/write-path.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { readOptions, showUsage } from './usage.ts';

/** touch FILE...: makes empty files. */
export const touch: Program = function* (context) {
  const usage = 'touch [-c] FILE...\n\nUpdate mtime of FILEs';
  const given = yield* readOptions(context, 'c', usage);
  if (!given.ok) return given.code;
  if (given.words.length === 0) return yield* showUsage(context, usage);
  let code = 0;
  for (const file of given.words) {
    const exists = stat(context.machine, context.pid, file);
    if (!exists.ok && given.flags.has('c')) continue;
    if (exists.ok && exists.value.node.type === 'dir') continue;
    const error = yield* writePath(context.machine, context.pid, file, '', true);
    if (!error) continue;
    yield* write(context, 'stderr', `touch: ${file}: ${errorText[error]}\n`);
    code = 1;
  }
  return code;
};

/** Which directory could not be made, and why. */
interface Trouble {
  readonly at: string;
  readonly why: string;
}

function* makeWithParents(context: ProcessContext, path: string): Procedure<Trouble | null> {
  const parts = path.split('/').filter((part) => part !== '');
  for (let i = 1; i <= parts.length; i++) {
    const at = `${path.startsWith('/') ? '/' : ''}${parts.slice(0, i).join('/')}`;
    const found = stat(context.machine, context.pid, at);
    if (found.ok && found.value.node.type === 'dir') continue;
    const error =
      found.ok && i < parts.length ? 'ENOTDIR' : yield* makeDirectoryAt(context.machine, context.pid, at);
    if (error) return { at: i < parts.length ? `${at}/` : at, why: errorText[error] };
  }
  return null;
}

/** mkdir [-p] DIRECTORY... */
export const mkdir: Program = function* (context) {
  const usage =
    'mkdir [-p] DIRECTORY...\n\nCreate DIRECTORY\n\n\t-p\tNo error if exists; make parent directories as needed';
  const given = yield* readOptions(context, 'p', usage);
  if (!given.ok) return given.code;
  if (given.words.length === 0) return yield* showUsage(context, usage);
  let code = 0;
  for (const path of given.words) {
    let trouble: Trouble | null;
    if (path === '') trouble = { at: path, why: errorText.ENOENT };
    else if (given.flags.has('p')) trouble = yield* makeWithParents(context, path);
    else {
      const error = yield* makeDirectoryAt(context.machine, context.pid, path);
      trouble = error && { at: path, why: errorText[error] };
    }
    if (!trouble) continue;
    yield* write(context, 'stderr', `mkdir: can't create directory '${trouble.at}': ${trouble.why}\n`);
    code = 1;
  }
  return code;
};

/** rm [-rf] FILE... */
export const rm: Program = function* (context) {
  const usage = 'rm [-rf] FILE...\n\nRemove (unlink) FILEs\n\n\t-f\tNever prompt\n\t-R,-r\tRecurse';
  const given = yield* readOptions(context, 'rRf', usage);
  if (!given.ok) return given.code;
  const force = given.flags.has('f');
  if (given.words.length === 0) return force ? 0 : yield* showUsage(context, usage);
  let code = 0;
  for (const path of given.words) {
    if (/^(?:.*\/)?\.\.?\/*$/.test(path)) {
      yield* write(context, 'stderr', "rm: can't remove '.' or '..'\n");
      code = 1;
      continue;
    }
    const error = yield* remove(
      context.machine,
      context.pid,
      path,
      given.flags.has('r') || given.flags.has('R'),
    );
    if (!error || (force && error === 'ENOENT')) continue;
    const message =
      error === 'EISDIR' ? `'${path}' is a directory` : `can't remove '${path}': ${errorText[error]}`;
    yield* write(context, 'stderr', `rm: ${message}\n`);
    code = 1;
  }
  return code;
};
