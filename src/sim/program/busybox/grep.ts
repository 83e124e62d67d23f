import { stat } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { childPath } from './child-path.ts';
import { gather, linesOf } from './gather.ts';
import { regexSource } from './posix-regex.ts';
import { hasOddNumber, readOptions, showUsage } from './usage.ts';

function compiled(patterns: readonly string[], flags: ReadonlySet<string>): RegExp | null {
  const sources = patterns.map((pattern) =>
    flags.has('F') ? pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : regexSource(pattern, flags.has('E')),
  );
  let source = sources.length === 1 ? (sources[0] ?? '') : sources.map((one) => `(?:${one})`).join('|');
  if (flags.has('w')) source = `\\b(?:${source})\\b`;
  if (flags.has('x')) source = `^(?:${source})$`;
  try {
    return new RegExp(source, flags.has('i') ? 'gi' : 'g');
  } catch {
    return null;
  }
}

/** With -r, a directory stands for all files in it, but not for what its symlinks lead to. */
function spread(context: ProcessContext, path: string, follow = true): readonly string[] {
  const { machine, pid } = context;
  const found = stat(machine, pid, path, follow);
  if (found.ok && found.value.node.type === 'symlink') return [];
  if (!found.ok || found.value.node.type !== 'dir') return [path];
  const names = readDirectory(machine, pid, path);
  return names.ok ? names.value.flatMap((name) => spread(context, childPath(path, name), false)) : [];
}

function isDirectory({ machine, pid }: ProcessContext, path: string): boolean {
  const found = stat(machine, pid, path);
  return found.ok && found.value.node.type === 'dir';
}

/** How lines are shown, and the number of the last one that was, in whatever file. */
interface Show {
  readonly flags: ReadonlySet<string>;
  readonly isLabeled: boolean;
  readonly before: number;
  readonly after: number;
  readonly most: number;
  last: number;
}

/** What grep shows of one file, and how many lines it has found; as busybox has it, only with -l it stops at the first. */
function searched(label: string, text: string, expression: RegExp, show: Show): readonly [number, string] {
  const { flags, isLabeled, before, after, most } = show;
  const lines = linesOf(text);
  let count = 0;
  let shown = '';
  let due = 0;
  const line = (number: number, what: string, sign: ':' | '-') => {
    const isApart = show.last > 0 && show.last !== number - 1;
    if (before + after > 0 && isApart) shown += '--\n';
    show.last = number;
    shown += `${isLabeled ? label + sign : ''}${flags.has('n') ? number + sign : ''}${what}\n`;
  };
  let kept = 0;
  for (const [i, whole] of lines.entries()) {
    const found = whole.match(expression);
    if ((found !== null) !== flags.has('v')) {
      if (count === most) break;
      count++;
      if (flags.has('l') || flags.has('L')) break;
      if (flags.has('c')) continue;
      for (let at = Math.max(kept, i - before); at < i; at++) line(at + 1, lines[at] ?? '', '-');
      for (const part of flags.has('o') ? (found ?? []) : [whole]) line(i + 1, part, ':');
      due = after;
      kept = i + 1;
    } else if (due > 0) {
      due--;
      line(i + 1, whole, '-');
      kept = i + 1;
    } else if (count === most) break;
  }
  return [count, shown];
}

/** grep [-HhnlLcoqvsriwxFE] [-m N] [-A|B|C N] [-e] PATTERN [FILE]... */
export const grep: Program = function* (context) {
  const usage =
    'grep [-HhnlLcoqvsriwxFE] [-m N] [-A|B|C N] [-e PATTERN | PATTERN] [FILE]...\n\nSearch for PATTERN in FILEs (or stdin)';
  const given = yield* readOptions(context, 'HhnlLcoqvsrRiwxFEe:m:A:B:C:', usage);
  if (!given.ok) return 2;
  const { flags, values, all } = given;
  if (yield* hasOddNumber(context, [values.m, values.A, values.B, values.C])) return 2;
  const [first, ...rest] = given.words;
  const patterns = all.e ?? (first === undefined ? [] : [first]);
  if (patterns.length === 0) {
    yield* showUsage(context, usage);
    return 2;
  }
  const deep = flags.has('r') || flags.has('R');
  let names = values.e === undefined ? rest : given.words;
  const tops = deep && names.length === 0 ? ['.'] : names;
  const isSpread = deep && tops.some((name) => isDirectory(context, name));
  if (deep) names = tops.flatMap((name) => spread(context, name));
  const bad = patterns.find((pattern) => compiled([pattern], flags) === null);
  const expression = compiled(patterns, flags);
  if (bad !== undefined || !expression) {
    yield* write(context, 'stderr', `grep: bad regex '${bad}'\n`);
    return 2;
  }
  const isLabeled = flags.has('H') || (!flags.has('h') && (isSpread || names.length > 1));
  const most = values.m === undefined ? Number.POSITIVE_INFINITY : Number(values.m);
  if (most === 0) return 0;
  const files = yield* gather(context, names, flags.has('s'));
  const show: Show = {
    flags,
    isLabeled,
    before: Number(values.B ?? values.C ?? 0),
    after: Number(values.A ?? values.C ?? 0),
    most,
    last: 0,
  };
  let hits = 0;
  let listed = 0;
  let text = '';
  for (const { name, text: whole } of files) {
    if (whole === null) continue;
    const label = name === '-' ? '(standard input)' : name;
    const [count, shown] = searched(label, whole, expression, show);
    hits += count;
    const isNamed = count > 0 ? flags.has('l') : flags.has('L');
    const hasCount = flags.has('c') && (count === 0 || !(flags.has('l') || flags.has('L')));
    if (hasCount) text += `${isLabeled ? `${label}:` : ''}${count}\n`;
    text += isNamed ? `${label}\n` : shown;
    if (isNamed) listed++;
  }
  if (!flags.has('q')) yield* write(context, 'stdout', text);
  if (flags.has('q') && hits > 0) return 0;
  if (files.some((file) => file.text === null)) return 2;
  return (flags.has('L') ? listed : hits) > 0 ? 0 : 1;
};
