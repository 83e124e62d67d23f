import { stat } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { gather, linesOf } from './gather.ts';
import { regexSource } from './posix-regex.ts';
import { readOptions, showUsage } from './usage.ts';

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
  return names.ok
    ? names.value.flatMap((name) => spread(context, `${path.replace(/\/$/, '')}/${name}`, false))
    : [];
}

function isDirectory({ machine, pid }: ProcessContext, path: string): boolean {
  const found = stat(machine, pid, path);
  return found.ok && found.value.node.type === 'dir';
}

/** grep [-HhnlcoqvsriwxFE] [-e] PATTERN [FILE]... */
export const grep: Program = function* (context) {
  const usage =
    'grep [-HhnlcoqvsriwxFE] [-e PATTERN | PATTERN] [FILE]...\n\nSearch for PATTERN in FILEs (or stdin)';
  const given = yield* readOptions(context, 'HhnlcoqvsrRiwxFEe:', usage);
  if (!given.ok) return given.code;
  const { flags, values, all } = given;
  const [first, ...rest] = given.words;
  const patterns = all.e ?? (first === undefined ? [] : [first]);
  if (patterns.length === 0) return yield* showUsage(context, usage);
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
  const prefixed = flags.has('H') || (!flags.has('h') && (isSpread || names.length > 1));
  const files = yield* gather(context, names, flags.has('s'));
  let hits = 0;
  let text = '';
  for (const { name, text: whole } of files) {
    const label = name === '-' ? '(standard input)' : name;
    const start = prefixed ? `${label}:` : '';
    let count = 0;
    let shown = '';
    for (const [i, line] of linesOf(whole ?? '').entries()) {
      const found = line.match(expression);
      if ((found !== null) === flags.has('v')) continue;
      count++;
      const place = flags.has('n') ? `${i + 1}:` : '';
      for (const part of flags.has('o') ? (found ?? []) : [line]) shown += `${start}${place}${part}\n`;
    }
    hits += count;
    if (whole === null) continue;
    if (flags.has('l')) text += count > 0 ? `${label}\n` : '';
    else text += flags.has('c') ? `${start}${count}\n` : shown;
  }
  if (!flags.has('q')) yield* write(context, 'stdout', text);
  if (flags.has('q') && hits > 0) return 0;
  if (files.some((file) => file.text === null)) return 2;
  return hits > 0 ? 0 : 1;
};
