import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import type { Procedure } from '../../procedure.ts';
import { gather, linesOf, withEnds } from './gather.ts';
import { appletOf, readOptions } from './usage.ts';

/** `-5` is an old way to say `-n 5`, and tail's `+5` one to say `-n +5`. */
const modern = (context: ProcessContext): ProcessContext => ({
  ...context,
  argv: context.argv.flatMap((word, i) => {
    if (i === 0 || /^-[nc]$/.test(context.argv[i - 1] ?? '')) return [word];
    if (/^-\d+$/.test(word)) return ['-n', word.slice(1)];
    return /^\+\d+$/.test(word) && appletOf(context) === 'tail' ? ['-n', word] : [word];
  }),
});

function* show(
  given: ProcessContext,
  usage: string,
  cut: (text: string, count: string, unit: 'lines' | 'bytes') => string,
): Procedure<number> {
  const context = modern(given);
  const options = yield* readOptions(context, 'n:c:qv', usage);
  if (!options.ok) return options.code;
  const { values, flags, words } = options;
  const count = values.c ?? values.n ?? '10';
  if (!/^[-+]?\d+$/.test(count)) {
    yield* write(context, 'stderr', `${appletOf(context)}: invalid number '${count}'\n`);
    return 1;
  }
  const files = yield* gather(context, words);
  let text = '';
  for (const { name, text: whole } of files) {
    if (whole === null) continue;
    if (flags.has('v') || (words.length > 1 && !flags.has('q')))
      text += `${text === '' ? '' : '\n'}==> ${name === '-' ? 'standard input' : name} <==\n`;
    text += cut(whole, count, values.c === undefined ? 'lines' : 'bytes');
  }
  yield* write(context, 'stdout', text);
  const missing = files.some((file) => file.text === null);
  if (missing && files.length === 1 && appletOf(context) === 'tail')
    yield* write(context, 'stderr', 'tail: no files\n');
  return missing ? 1 : 0;
}

/** head [-n N] [-c N] [FILE]... */
export const head: Program = (context) =>
  show(
    context,
    'head [-n N] [-c N] [FILE]...\n\nPrint first 10 lines of FILEs (or stdin)',
    (text, count, unit) => {
      const number = Number(count);
      const end = number < 0 || Object.is(number, -0) ? number || undefined : number;
      return unit === 'bytes' ? text.slice(0, end) : withEnds(linesOf(text).slice(0, end));
    },
  );

/** tail [-n N] [-c N] [FILE]...; `+N` begins at the Nth. */
export const tail: Program = (context) =>
  show(
    context,
    'tail [-n N] [-c N] [FILE]...\n\nPrint last 10 lines of FILEs (or stdin)',
    (text, count, unit) => {
      const number = Math.abs(Number(count));
      const whole = unit === 'bytes' ? [...text] : linesOf(text);
      const start = count.startsWith('+') ? Math.max(0, number - 1) : Math.max(0, whole.length - number);
      const kept = whole.slice(start);
      return unit === 'bytes' ? kept.join('') : withEnds(kept);
    },
  );
