import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { gather, linesOf, withEnds } from './gather.ts';
import { appletOf, readOptions } from './usage.ts';

/** `-5` is an old way to say `-n 5`, and tail's `+5` one to say `-n +5`. */
export const modern = (context: ProcessContext): ProcessContext => ({
  ...context,
  argv: context.argv.flatMap((word, i) => {
    if (i === 0 || /^-[ncs]$/.test(context.argv[i - 1] ?? '')) return [word];
    if (/^-\d+$/.test(word)) return ['-n', word.slice(1)];
    return /^\+\d+$/.test(word) && appletOf(context) === 'tail' ? ['-n', word] : [word];
  }),
});

/** head [-n N] [-c N] [FILE]... */
export const head: Program = function* (given) {
  const context = modern(given);
  const usage = 'head [-n N] [-c N] [FILE]...\n\nPrint first 10 lines of FILEs (or stdin)';
  const options = yield* readOptions(context, 'n:c:qv', usage);
  if (!options.ok) return options.code;
  const { values, flags, words } = options;
  const count = values.c ?? values.n ?? '10';
  if (!/^[-+]?\d+$/.test(count)) {
    yield* write(context, 'stderr', `${appletOf(context)}: invalid number '${count}'\n`);
    return 1;
  }
  const number = Number(count);
  const end = number < 0 || Object.is(number, -0) ? number || undefined : number;
  const most = values.c === undefined ? undefined : Math.max(0, number);
  const files = yield* gather(context, words, false, most);
  let text = '';
  for (const { name, text: whole } of files) {
    if (whole === null) continue;
    if (flags.has('v') || (words.length > 1 && !flags.has('q')))
      text += `${text === '' ? '' : '\n'}==> ${name === '-' ? 'standard input' : name} <==\n`;
    text += values.c === undefined ? withEnds(linesOf(whole).slice(0, end)) : whole.slice(0, end);
  }
  yield* write(context, 'stdout', text);
  return files.some((file) => file.text === null) ? 1 : 0;
};
