import { copyTree } from '../../kernel/change-files.ts';
import { errorText } from '../../kernel/errno.ts';
import { stat, timeOf } from '../../kernel/files.ts';
import { remove } from '../../kernel/remove.ts';
import { processOf } from '../../kernel/fork.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { nameOfFile } from './names.ts';
import { readOptions, showUsage } from './usage.ts';

interface Plan {
  readonly from: string;
  readonly to: string;
}

const isDirectory = ({ machine, pid }: ProcessContext, path: string): boolean => {
  const found = stat(machine, pid, path);
  return found.ok && found.value.node.type === 'dir';
};

/** Where each source goes: into the last word if that is a directory or there are several, else to its name. */
function planned(context: ProcessContext, words: readonly string[]): readonly Plan[] {
  const last = words.at(-1) ?? '';
  const sources = words.slice(0, -1);
  const into = sources.length > 1 || isDirectory(context, last);
  return sources.map((from) => ({
    from,
    to: into ? `${last.replace(/\/+$/, '')}/${nameOfFile(from)}` : last,
  }));
}

function* say(context: ProcessContext, text: string): Procedure<number> {
  yield* write(context, 'stderr', `${text}\n`);
  return 1;
}

/** cp [-arp] SOURCE... DEST */
export const cp: Program = function* (context) {
  const usage = 'cp [-arp] SOURCE... DEST\n\nCopy SOURCEs to DEST\n\n\t-a\tSame as -pR\n\t-R,-r\tRecurse';
  const given = yield* readOptions(context, 'arRpfdPL', usage);
  if (!given.ok) return given.code;
  if (given.words.length < 2) return yield* showUsage(context, usage);
  const { machine, pid } = context;
  const { flags } = given;
  const recursive = ['a', 'r', 'R'].some((letter) => flags.has(letter));
  const { uid, gid } = processOf(machine, pid);
  let code = 0;
  for (const { from, to } of planned(context, given.words)) {
    const found = stat(machine, pid, from, !recursive);
    const name = `'${from}'`;
    if (!found.ok) code = yield* say(context, `cp: can't stat ${name}: ${errorText[found.error]}`);
    else if (found.value.node.type === 'dir' && !recursive)
      code = yield* say(context, `cp: omitting directory ${name}`);
    else {
      const keep = flags.has('a') || flags.has('p');
      const source = recursive ? from : found.value.path;
      const error = yield* copyTree(machine, pid, source, to, (node) =>
        keep ? node : { ...node, uid, gid, mtime: timeOf(machine) },
      );
      if (error)
        code = yield* say(
          context,
          error === 'ENOSPC'
            ? `cp: write error: ${errorText[error]}`
            : `cp: can't create '${to}': ${errorText[error]}`,
        );
    }
  }
  return code;
};

/** mv SOURCE... DEST */
export const mv: Program = function* (context) {
  const usage = 'mv [-fn] SOURCE... DEST\n\nRename SOURCE to DEST, or move SOURCEs to DIRECTORY';
  const given = yield* readOptions(context, 'fin', usage);
  if (!given.ok) return given.code;
  if (given.words.length < 2) return yield* showUsage(context, usage);
  const { machine, pid } = context;
  let code = 0;
  for (const { from, to } of planned(context, given.words)) {
    const there = stat(machine, pid, to, false);
    if (given.flags.has('n') && there.ok) continue;
    const source = stat(machine, pid, from, false);
    if (source.ok && there.ok && there.value.path === source.value.path) continue;
    const error =
      (yield* copyTree(machine, pid, from, to, (node) => node)) ?? (yield* remove(machine, pid, from, true));
    if (error)
      code = yield* say(
        context,
        error === 'ENOSPC'
          ? `mv: write error: ${errorText[error]}`
          : `mv: can't rename '${from}': ${errorText[error]}`,
      );
  }
  return code;
};
