import { changeNode } from '../../kernel/change-files.ts';
import { errorText } from '../../kernel/errno.ts';
import type { FileNode } from '../../kernel/file-tree.ts';
import { stat, timeOf } from '../../kernel/files.ts';
import { remove } from '../../kernel/remove.ts';
import { readDirectory } from '../../kernel/view.ts';
import { makeDirectoryAt, writePath } from '../../kernel/write-path.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { childPath } from './child-path.ts';
import { changedMode } from './mode.ts';
import { secondsOf } from './moment.ts';
import { readOptions, showUsage } from './usage.ts';

/** touch [-c] [-d TIME] [-r FILE] FILE...: makes empty files; the time that a file was changed becomes now, or another. */
export const touch: Program = function* (context) {
  const usage =
    "touch [-c] [-d DATE] [-t DATE] [-r FILE] FILE...\n\nUpdate mtime of FILEs\n\n\t-c\tDon't create files\n\t-d DT\tDate/time to use\n\t-t DT\tDate/time to use\n\t-r FILE\tUse FILE's date/time";
  const given = yield* readOptions(context, 'chamd:t:r:', usage);
  if (!given.ok) return given.code;
  const { flags, values, words } = given;
  if (words.length === 0) return yield* showUsage(context, usage);
  const { machine, pid } = context;
  const now = timeOf(machine);
  let mtime: number | null = now;
  if (values.r !== undefined) {
    const model = stat(machine, pid, values.r);
    if (!model.ok) {
      yield* write(context, 'stderr', `touch: can't stat '${values.r}': ${errorText[model.error]}\n`);
      return 1;
    }
    mtime = model.value.node.mtime ?? now;
  }
  const date = values.d ?? values.t;
  if (date !== undefined) mtime = secondsOf(date, now);
  if (mtime === null) {
    yield* write(context, 'stderr', `touch: invalid date '${date}'\n`);
    return 1;
  }
  const isAsked = date !== undefined || values.r !== undefined;
  let code = 0;
  for (const file of words) {
    const exists = stat(machine, pid, file);
    if (!exists.ok && flags.has('c')) continue;
    const isDirectory = exists.ok && exists.value.node.type === 'dir';
    const isWritten = !isDirectory && !(exists.ok && isAsked);
    const unwritten = isWritten ? yield* writePath(machine, pid, file, '', true) : null;
    const isChanged = (isAsked || isDirectory) && !(flags.has('a') && !flags.has('m'));
    const error = unwritten ?? (isChanged ? yield* changeNode(machine, pid, file, { mtime }) : null);
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

/** What is made, by its name as mkdir says it. */
function* makeWithParents(context: ProcessContext, path: string, made: string[]): Procedure<Trouble | null> {
  const parts = path.split('/').filter((part) => part !== '');
  for (let i = 1; i <= parts.length; i++) {
    const at = `${path.startsWith('/') ? '/' : ''}${parts.slice(0, i).join('/')}`;
    const name = i < parts.length ? `${at}/` : at;
    const found = stat(context.machine, context.pid, at);
    if (found.ok && found.value.node.type === 'dir') continue;
    const error =
      found.ok && i < parts.length ? 'ENOTDIR' : yield* makeDirectoryAt(context.machine, context.pid, at);
    if (error) return { at: name, why: errorText[error] };
    made.push(name);
  }
  return null;
}

/** mkdir [-pv] [-m MODE] DIRECTORY... */
export const mkdir: Program = function* (context) {
  const usage =
    'mkdir [-m MODE] [-p] DIRECTORY...\n\nCreate DIRECTORY\n\n\t-m MODE\tMode\n\t-p\tNo error if exists; make parent directories as needed';
  const given = yield* readOptions(context, 'pvm:', usage);
  if (!given.ok) return given.code;
  const { flags, values, words } = given;
  const fresh: FileNode = { type: 'dir', mode: 0o777, uid: 0, gid: 0 };
  const mode = values.m === undefined ? undefined : changedMode(values.m, fresh);
  if (mode === null) {
    yield* write(context, 'stderr', `mkdir: invalid mode '${values.m}'\n`);
    return 1;
  }
  if (words.length === 0) return yield* showUsage(context, usage);
  let code = 0;
  for (const path of words) {
    let trouble: Trouble | null;
    const made: string[] = [];
    if (path === '') trouble = { at: path, why: errorText.ENOENT };
    else if (flags.has('p')) trouble = yield* makeWithParents(context, path, made);
    else {
      const error = yield* makeDirectoryAt(context.machine, context.pid, path);
      trouble = error && { at: path, why: errorText[error] };
      if (!error) made.push(path);
    }
    if (mode !== undefined && made.length > 0 && !trouble)
      yield* changeNode(context.machine, context.pid, path, { mode });
    for (const name of flags.has('v') ? made : [])
      yield* write(context, 'stdout', `created directory: '${name}'\n`);
    if (!trouble) continue;
    yield* write(context, 'stderr', `mkdir: can't create directory '${trouble.at}': ${trouble.why}\n`);
    code = 1;
  }
  return code;
};

/** rm says each thing that goes, what lies in a directory first. */
function removals(context: ProcessContext, path: string): readonly string[] {
  const { machine, pid } = context;
  const found = stat(machine, pid, path, false);
  if (!found.ok) return [];
  if (found.value.node.type !== 'dir') return [`removed '${path}'\n`];
  const names = readDirectory(machine, pid, path);
  const below = names.ok ? names.value.map((name) => childPath(path, name)) : [];
  return [...below.flatMap((one) => removals(context, one)), `removed directory: '${path}'\n`];
}

/** rm [-rfv] FILE... */
export const rm: Program = function* (context) {
  const usage = 'rm [-rf] FILE...\n\nRemove (unlink) FILEs\n\n\t-f\tNever prompt\n\t-R,-r\tRecurse';
  const given = yield* readOptions(context, 'rRfv', usage);
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
    const said = given.flags.has('v') ? removals(context, path).join('') : '';
    const error = yield* remove(
      context.machine,
      context.pid,
      path,
      given.flags.has('r') || given.flags.has('R'),
    );
    if (!error) yield* write(context, 'stdout', said);
    if (!error || (force && error === 'ENOENT')) continue;
    const message =
      error === 'EISDIR' ? `'${path}' is a directory` : `can't remove '${path}': ${errorText[error]}`;
    yield* write(context, 'stderr', `rm: ${message}\n`);
    code = 1;
  }
  return code;
};
