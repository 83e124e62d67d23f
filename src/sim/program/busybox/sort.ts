import { errorText } from '../../kernel/errno.ts';
import { writePath } from '../../kernel/write-path.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { gather, linesOf, withEnds } from './gather.ts';
import { hasOddNumber, readOptions } from './usage.ts';

const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const numberOf = (text: string): number => Number(/^\s*-?\d*\.?\d*/.exec(text)?.[0] ?? 0) || 0;

/** strverscmp(3): by bytes, and where both have a number by that; with zeros in front it is a fraction, which is less. */
function byVersion(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  let start = at;
  while (start > 0 && /\d/.test(a[start - 1] ?? '')) start--;
  const [, one] = /^(\d*)/.exec(a.slice(start)) ?? [];
  const [, other] = /^(\d*)/.exec(b.slice(start)) ?? [];
  if (!one || !other) return byBytes(a, b);
  const isFraction = one.startsWith('0') || other.startsWith('0');
  if (!isFraction) return one.length === other.length ? byBytes(a, b) : one.length - other.length;
  const zeros = (text: string) => /^0*/.exec(text)?.[0].length ?? 0;
  return zeros(one) === zeros(other) ? byBytes(a, b) : zeros(other) - zeros(one);
}

/** sort [-nruV] [-t CHAR] [-k N] [FILE]... */
export const sort: Program = function* (context) {
  const usage = 'sort [-nru] [-t CHAR] [-k N] [FILE]...\n\nSort lines of text';
  const given = yield* readOptions(context, 'nrufVt:k:', usage);
  if (!given.ok) return given.code;
  const { flags, values } = given;
  const files = yield* gather(context, given.words);
  if (files.some(({ text }) => text === null)) return 2;
  const at = Number.parseInt(values.k ?? '', 10);
  const keyOf = (line: string): string => {
    if (!(at > 0)) return line;
    const parts = values.t === undefined ? line.trim().split(/\s+/) : line.split(values.t);
    return parts.slice(at - 1, values.k?.includes(',') ? at : undefined).join(values.t ?? ' ');
  };
  const compare = (a: string, b: string): number => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (flags.has('n') || /n/.test(values.k ?? '')) return numberOf(left) - numberOf(right);
    if (flags.has('V')) return byVersion(left, right);
    return flags.has('f') ? byBytes(left.toUpperCase(), right.toUpperCase()) : byBytes(left, right);
  };
  const sign = flags.has('r') || /r/.test(values.k ?? '') ? -1 : 1;
  const sorted = files
    .flatMap(({ text }) => linesOf(text ?? ''))
    .sort((a, b) => sign * (compare(a, b) || (flags.has('u') ? 0 : byBytes(a, b))));
  const kept = flags.has('u')
    ? sorted.filter((line, i) => i === 0 || compare(line, sorted[i - 1] ?? '') !== 0)
    : sorted;
  yield* write(context, 'stdout', withEnds(kept));
  return 0;
};

/** uniq [-cdui] [-f N] [-s N] [-w N] [INPUT [OUTPUT]] */
export const uniq: Program = function* (context) {
  const given = yield* readOptions(
    context,
    'cduif:s:w:',
    'uniq [-cdui] [-f,s,w N] [INPUT [OUTPUT]]\n\nDiscard duplicate lines\n\n\t-f N\tSkip first N fields\n\t-s N\tSkip first N chars (after any skipped fields)\n\t-w N\tCompare N characters in line',
  );
  if (!given.ok) return given.code;
  const { flags, values, words } = given;
  if (yield* hasOddNumber(context, [values.f, values.s, values.w])) return 1;
  const [file] = yield* gather(context, words.slice(0, 1));
  if (!file || file.text === null) return 1;
  const fields = new RegExp(`^(?:\\s*\\S*){${values.f ?? 0}}`);
  const keyOf = (line: string): string => {
    const rest = line.replace(fields, '').slice(Number(values.s ?? 0));
    const compared = values.w === undefined ? rest : rest.slice(0, Number(values.w));
    return flags.has('i') ? compared.toLowerCase() : compared;
  };
  const groups: { line: string; count: number }[] = [];
  for (const line of linesOf(file.text)) {
    const last = groups.at(-1);
    if (last && keyOf(last.line) === keyOf(line)) last.count++;
    else groups.push({ line, count: 1 });
  }
  const shown = groups
    .filter(({ count }) => (flags.has('d') ? count > 1 : flags.has('u') ? count === 1 : true))
    .map(({ line, count }) => (flags.has('c') ? `${String(count).padStart(7)} ${line}` : line));
  const [, target] = words;
  if (target === undefined) yield* write(context, 'stdout', withEnds(shown));
  else {
    const error = yield* writePath(context.machine, context.pid, target, withEnds(shown), false);
    if (error) {
      yield* write(context, 'stderr', `uniq: can't create ${target}: ${errorText[error]}\n`);
      return 1;
    }
  }
  return 0;
};
