import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { read } from '../input.ts';
import { write } from '../output.ts';
import type { Procedure } from '../../procedure.ts';
import type { ProcessContext, Program } from '../program.ts';
import { appletOf, readOptions } from './usage.ts';

/** What a letter stands for after a backslash. */
export const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  e: '\x1b',
};

/** What stands before a `\c`, at which printed text ends; the whole text where there is none. */
const beforeEnd = (text: string): string => /^(?:[^\\]|\\(?!c).?)*/s.exec(text)?.[0] ?? '';

/** A text with its backslash escapes carried out, up to a `\c`. */
export const unescaped = (text: string): string =>
  beforeEnd(text).replace(
    /\\(?:(0[0-7]{0,3}|[1-7][0-7]{0,2})|x([0-9a-fA-F]{1,2})|([ntrabfve\\]))/g,
    (_whole, octal, hex, letter) =>
      octal
        ? String.fromCharCode(Number.parseInt(octal, 8))
        : hex
          ? String.fromCharCode(Number.parseInt(hex, 16))
          : (escapes[letter] ?? ''),
  );

/** echo [-neE] [ARG]... */
export const echo: Program = function* (context) {
  const words = context.argv.slice(1);
  let newline = true;
  let escaped = false;
  while (/^-[neE]+$/.test(words[0] ?? '')) {
    const letters = words.shift() ?? '';
    if (letters.includes('n')) newline = false;
    if (letters.includes('e')) escaped = true;
  }
  const text = words.join(' ');
  const shown = escaped ? unescaped(text) : text;
  const isCut = escaped && beforeEnd(text) !== text;
  yield* write(context, 'stdout', shown + (newline && !isCut ? '\n' : ''));
  return 0;
};

/** cat [-n] [FILE]... */
export const cat: Program = function* (context) {
  const given = yield* readOptions(
    context,
    'nu',
    'cat [-n] [FILE]...\n\nPrint FILEs to stdout\n\n\t-n\tNumber output lines',
  );
  if (!given.ok) return given.code;
  let line = 1;
  const shown = (text: string) =>
    given.flags.has('n')
      ? text.replace(/^(?=.|\n)/gms, (_start, at) =>
          at === 0 || text[at - 1] === '\n' ? `${String(line++).padStart(6)}\t` : '',
        )
      : text;
  return yield* showFiles(context, given.words, shown);
};

/** Files, or standard input where none is named, one after the other: what a pager does without a terminal, too. */
export function* showFiles(
  context: ProcessContext,
  names: readonly string[],
  shown: (text: string) => string = (text) => text,
): Procedure<number> {
  let code = 0;
  for (const file of names.length > 0 ? names : ['-']) {
    if (file === '-' || file === '/dev/stdin') {
      for (let part = yield* read(context); part !== null; part = yield* read(context))
        yield* write(context, 'stdout', shown(part));
      continue;
    }
    const text = readFile(context.machine, context.pid, file);
    if (text.ok) {
      yield* write(context, 'stdout', shown(text.value));
      continue;
    }
    const message =
      text.error === 'EISDIR'
        ? 'read error: Is a directory'
        : `can't open '${file}': ${errorText[text.error]}`;
    yield* write(context, 'stderr', `${appletOf(context)}: ${message}\n`);
    code = 1;
  }
  return code;
}
