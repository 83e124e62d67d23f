import { strFromU8 } from 'fflate';
import { readTar, type TarEntry } from '../../image/tar.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile, stat } from '../../kernel/files.ts';
import { makeNode } from '../../kernel/make-node.ts';
import { processOf } from '../../kernel/fork.ts';
import { emit, type Procedure } from '../../procedure.ts';
import { read } from '../input.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { readGiven } from './options.ts';
import { createArchive } from './tar-create.ts';

/** GNU tar's exit code for all that goes wrong. */
const FAILED = 2;
const TRY = "Try 'tar --help' or 'tar --usage' for more information.\n";

/** tar(1): makes an archive, unpacks one or lists it. */
export const tar: Program = function* (context) {
  const [first = '', ...rest] = context.argv.slice(1);
  // The first word may do without its dash.
  const argv = /^[a-zA-Z]+$/.test(first) ? ['tar', `-${first}`, ...rest] : context.argv;
  const given = yield* readGiven({ ...context, argv }, 'tar', [
    { long: 'create', short: 'c' },
    { long: 'extract', short: 'x' },
    { long: 'list', short: 't' },
    { long: 'verbose', short: 'v' },
    { long: 'to-stdout', short: 'O' },
    { long: 'gzip', short: 'z' },
    { long: 'preserve-permissions', short: 'p' },
    { long: 'file', short: 'f', value: 'required' },
    { long: 'directory', short: 'C', value: 'required' },
  ]);
  if (!given) return FAILED;
  const { machine, pid } = context;
  const has = (name: string) => given.options.has(name);
  if (has('create')) return yield* createArchive(context, given);
  if (!has('extract') && !has('list')) {
    yield* write(
      context,
      'stderr',
      `tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options\n${TRY}`,
    );
    return FAILED;
  }
  const file = given.options.get('file')?.at(-1) ?? '-';
  const text = file === '-' ? yield* everything(context) : readFile(machine, pid, file);
  if (typeof text !== 'string' && !text.ok)
    return yield* fail(
      context,
      `${file}: Cannot open: ${errorText[text.error]}`,
      'Error is not recoverable: exiting now',
    );
  const entries = entriesOf(typeof text === 'string' ? text : text.value);
  if (!entries)
    return yield* fail(
      context,
      'This does not look like a tar archive',
      'Exiting with failure status due to previous errors',
    );
  const directory = given.options.get('directory')?.at(-1);
  if (directory !== undefined) {
    const found = stat(machine, pid, directory);
    if (!found.ok)
      return yield* fail(
        context,
        `${directory}: Cannot open: ${errorText[found.error]}`,
        'Error is not recoverable: exiting now',
      );
    yield emit({ type: 'process.changed', pid, change: { cwd: found.value.path } });
  }
  let code = 0;
  for (const entry of entries) {
    const shown = entry.type === 'dir' ? `${entry.path}/` : entry.path;
    if (has('list') || has('verbose')) yield* write(context, 'stdout', `${shown}\n`);
    if (has('list')) continue;
    if (has('to-stdout')) {
      if (entry.type === 'file') yield* write(context, 'stdout', strFromU8(entry.content));
      continue;
    }
    const problem = yield* unpack(context, entry);
    if (problem === null) continue;
    yield* write(context, 'stderr', `tar: ${problem}\n`);
    code = FAILED;
  }
  if (code !== 0)
    yield* write(context, 'stderr', 'tar: Exiting with failure status due to previous errors\n');
  return code;
};

function* everything(context: ProcessContext): Procedure<string> {
  let text = '';
  for (let part = yield* read(context); part !== null; part = yield* read(context)) text += part;
  return text;
}

/** The members of an archive that has a byte in each character; null when it is none. */
function entriesOf(text: string): readonly TarEntry[] | null {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
  if (bytes.length === 0 || bytes.length % 512 !== 0) return null;
  try {
    return readTar(bytes);
  } catch {
    return null;
  }
}

/** Makes one member. Only root can give files away; a user's are the user's own. */
function* unpack({ machine, pid }: ProcessContext, entry: TarEntry): Procedure<string | null> {
  const { uid, gid } = processOf(machine, pid);
  const owner = uid === 0 ? { uid: entry.uid, gid: entry.gid } : { uid, gid };
  const base = { type: entry.type, mode: entry.mode, ...owner, mtime: entry.mtime };
  const node =
    entry.type === 'symlink'
      ? { ...base, target: entry.target }
      : entry.type === 'file'
        ? { ...base, content: strFromU8(entry.content) }
        : base;
  const there = stat(machine, pid, entry.path, false);
  if (there.ok && there.value.node.type === 'dir' && entry.type === 'dir') return null;
  const error = yield* makeNode(machine, pid, entry.path, node);
  return error === null ? null : `${entry.path}: Cannot open: ${errorText[error]}`;
}

function* fail(context: ProcessContext, ...lines: readonly string[]): Procedure<number> {
  yield* write(context, 'stderr', lines.map((line) => `tar: ${line}\n`).join(''));
  return FAILED;
}
