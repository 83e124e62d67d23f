import { copyTree } from '../../kernel/change-files.ts';
import { errorText } from '../../kernel/errno.ts';
import { stat, timeOf } from '../../kernel/files.ts';
import { remove } from '../../kernel/remove.ts';
import { processOf } from '../../kernel/fork.ts';
import { readDirectory } from '../../kernel/view.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { childPath } from './child-path.ts';
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

function isSame({ machine, pid }: ProcessContext, one: string, other: string): boolean {
  const [first, second] = [stat(machine, pid, one), stat(machine, pid, other, false)];
  return first.ok && second.ok && first.value.path === second.value.path;
}

/** Where a path lies that leads into a directory, seen from there; null when it leads elsewhere. */
function placeWithin({ machine, pid }: ProcessContext, path: string, directory: string): string | null {
  const name = nameOfFile(path);
  const parent = path.replace(/\/+$/, '').slice(0, -name.length);
  const within = stat(machine, pid, parent || '.');
  const of = stat(machine, pid, directory, false);
  if (!within.ok || !of.ok || of.value.node.type !== 'dir') return null;
  const full = childPath(within.value.path, name);
  const outer = of.value.path.replace(/\/$/, '');
  return full.startsWith(`${outer}/`) ? full.slice(outer.length + 1) : null;
}

function* say(context: ProcessContext, text: string): Procedure<number> {
  yield* write(context, 'stderr', `${text}\n`);
  return 1;
}

/** With -v each thing is said that goes somewhere, what lies in a directory first. */
function moves(context: ProcessContext, { from, to }: Plan): string {
  const { machine, pid } = context;
  const found = stat(machine, pid, from, false);
  const names =
    found.ok && found.value.node.type === 'dir' ? readDirectory(machine, pid, from) : { ok: true, value: [] };
  const inside = names.ok
    ? names.value.map((name) => moves(context, { from: childPath(from, name), to: childPath(to, name) }))
    : [];
  return `${inside.join('')}'${from}' -> '${to}'\n`;
}

/** cp [-arpnv] SOURCE... DEST */
export const cp: Program = function* (context) {
  const usage = 'cp [-arp] SOURCE... DEST\n\nCopy SOURCEs to DEST\n\n\t-a\tSame as -pR\n\t-R,-r\tRecurse';
  const given = yield* readOptions(context, 'arRpfdPLnv', usage);
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
    else if (isSame(context, from, to))
      code = yield* say(context, `cp: ${name} and '${to}' are the same file`);
    else {
      if (flags.has('n') && stat(machine, pid, to, false).ok && found.value.node.type !== 'dir') continue;
      const said = flags.has('v') ? moves(context, { from, to }) : '';
      const keep = flags.has('a') || flags.has('p');
      const source = recursive ? from : found.value.path;
      const inside = placeWithin(context, to, from);
      // What a link leads to is written, as open(2) has it.
      const there = stat(machine, pid, to);
      const isFile = found.value.node.type === 'file' && there.ok && there.value.node.type === 'file';
      const error = yield* copyTree(
        machine,
        pid,
        source,
        isFile ? there.value.path : to,
        (node) => (keep ? node : { ...node, uid, gid, mtime: timeOf(machine) }),
        inside === null ? null : childPath(found.value.path, inside),
      );
      if (inside !== null)
        code = yield* say(
          context,
          `cp: recursion detected, omitting directory '${from.replace(/\/+$/, '')}/${inside}'`,
        );
      if (!error && inside === null) yield* write(context, 'stdout', said);
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
  const given = yield* readOptions(context, 'finv', usage);
  if (!given.ok) return given.code;
  if (given.words.length < 2) return yield* showUsage(context, usage);
  const { machine, pid } = context;
  let code = 0;
  for (const { from, to } of planned(context, given.words)) {
    const there = stat(machine, pid, to, false);
    if (given.flags.has('n') && there.ok) continue;
    const source = stat(machine, pid, from, false);
    if (source.ok && there.ok && there.value.path === source.value.path) continue;
    const failed =
      (placeWithin(context, to, from) === null ? null : 'EINVAL') ??
      (yield* copyTree(machine, pid, from, to, (node) => node));
    const left = failed ? null : yield* remove(machine, pid, from, true);
    const error = failed ?? left;
    if (!error && given.flags.has('v')) yield* write(context, 'stdout', `'${from}' -> '${to}'\n`);
    if (error)
      code = yield* say(
        context,
        error === 'ENOSPC'
          ? `mv: write error: ${errorText[error]}`
          : `mv: can't ${left ? 'remove' : 'rename'} '${from}': ${errorText[error]}`,
      );
  }
  return code;
};
