import type { TarEntry } from '../../image/tar.ts';
import { errorText } from '../../kernel/errno.ts';
import { stat, writeFile } from '../../kernel/files.ts';
import { packed } from '../../archive/go-tar.ts';
import { localFiles } from '../../archive/local-files.ts';
import { packTree } from '../../archive/pack-tree.ts';
import type { Procedure } from '../../procedure.ts';
import { isTerminal, write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import type { Given } from './options.ts';

/** GNU tar's exit code for all that goes wrong. */
const FAILED = 2;
/** GNU tar writes in records of so many bytes, the last one filled with zeros. */
const RECORD = 10_240;

/** `tar -c`: the named files, and all that is in directories, as one archive. */
export function* createArchive(context: ProcessContext, { options, words: args }: Given): Procedure<number> {
  const { machine, pid } = context;
  const say = (text: string) => write(context, 'stderr', `tar: ${text}\n`);
  if (args.length === 0) {
    yield* say('Cowardly refusing to create an empty archive');
    yield* write(context, 'stderr', "Try 'tar --help' or 'tar --usage' for more information.\n");
    return FAILED;
  }
  const file = options.get('file')?.at(-1) ?? '-';
  if (file === '-' && isTerminal(context, 'stdout')) {
    yield* say('Refusing to write archive contents to terminal (missing -f option?)');
    yield* say('Error is not recoverable: exiting now');
    return FAILED;
  }
  const base = options.get('directory')?.at(-1) ?? '.';
  const entries: TarEntry[] = [];
  let code = 0;
  for (const name of args) {
    const path = name.startsWith('/') ? name : `${base}/${name}`;
    const found = stat(machine, pid, path, false);
    if (!found.ok) {
      yield* say(`${name}: Cannot stat: ${errorText[found.error]}`);
      code = FAILED;
      continue;
    }
    if (name.startsWith('/')) yield* say("Removing leading `/' from member names");
    const shown = name.replace(/^\/+|\/+$/g, '');
    const tree = packTree(localFiles(machine, pid), found.value.path, '');
    const own = found.value.path.slice(found.value.path.lastIndexOf('/') + 1);
    entries.push(...tree.entries.map((entry) => ({ ...entry, path: shown + entry.path.slice(own.length) })));
  }
  const text = packed(entries);
  const whole = text.padEnd(Math.ceil(text.length / RECORD) * RECORD, '\0');
  if (options.has('verbose'))
    for (const { path, type } of entries)
      yield* write(context, file === '-' ? 'stderr' : 'stdout', `${path}${type === 'dir' ? '/' : ''}\n`);
  if (file === '-') yield* write(context, 'stdout', whole);
  else {
    const error = yield* writeFile(machine, pid, file, whole);
    if (error) {
      yield* say(`${file}: Cannot open: ${errorText[error]}`);
      yield* say('Error is not recoverable: exiting now');
      return FAILED;
    }
  }
  if (code !== 0) yield* say('Exiting with failure status due to previous errors');
  return code;
}
