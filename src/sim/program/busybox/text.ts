import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { read } from '../input.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { readOptions } from './usage.ts';

const escapes: Readonly<Record<string, string>> = {
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

const unescaped = (text: string): string =>
  text.replace(/\\(?:0([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([ntrabfve\\]))/g, (_whole, octal, hex, letter) =>
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
  yield* write(context, 'stdout', (escaped ? unescaped(text) : text) + (newline ? '\n' : ''));
  return 0;
};

/** printf FORMAT [ARG]...: %s, %d and escapes; the format is used again while arguments are left. */
export const printf: Program = function* (context) {
  const [, format = '', ...words] = context.argv;
  let left = words;
  do {
    let used = 0;
    const text = unescaped(format).replace(/%([sdi%])/g, (_whole, kind) =>
      kind === '%' ? '%' : (left[used++] ?? (kind === 's' ? '' : '0')),
    );
    yield* write(context, 'stdout', text);
    left = used > 0 ? left.slice(used) : [];
  } while (left.length > 0);
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
  let code = 0;
  for (const file of given.words.length > 0 ? given.words : ['-']) {
    if (file === '-') {
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
    yield* write(context, 'stderr', `cat: ${message}\n`);
    code = 1;
  }
  return code;
};

/** The whole of the files, or of standard input. */
function* gather(context: Parameters<Program>[0], files: readonly string[]) {
  let text = '';
  if (files.length === 0)
    for (let part = yield* read(context); part !== null; part = yield* read(context)) text += part;
  for (const file of files) {
    const found = readFile(context.machine, context.pid, file);
    if (found.ok) text += found.value;
    else yield* write(context, 'stderr', `${context.argv[0]}: ${file}: ${errorText[found.error]}\n`);
  }
  return text;
}

/** grep [-ivc] PATTERN [FILE]... */
export const grep: Program = function* (context) {
  const given = yield* readOptions(
    context,
    'ivcqE',
    'grep [-ivcqE] PATTERN [FILE]...\n\nSearch for PATTERN in FILEs (or stdin)',
  );
  if (!given.ok) return given.code;
  const [pattern = '', ...files] = given.words;
  let fits: (line: string) => boolean = (line) => line.includes(pattern);
  try {
    const expression = new RegExp(pattern, given.flags.has('i') ? 'i' : '');
    fits = (line) => expression.test(line);
  } catch {
    // Not an expression that we read: search for the text itself.
  }
  const text = yield* gather(context, files);
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => (text === '' ? false : fits(line) !== given.flags.has('v')));
  if (given.flags.has('c')) yield* write(context, 'stdout', `${lines.length}\n`);
  else if (!given.flags.has('q')) yield* write(context, 'stdout', lines.map((line) => `${line}\n`).join(''));
  return lines.length > 0 ? 0 : 1;
};

/** wc [-lwc]: lines, words and bytes of standard input or files. */
export const wc: Program = function* (context) {
  const given = yield* readOptions(
    context,
    'lwc',
    'wc [-cwl] [FILE]...\n\nCount lines, words, and bytes for FILEs (or stdin)',
  );
  if (!given.ok) return given.code;
  const text = yield* gather(context, given.words);
  const counts: readonly [string, number][] = [
    ['l', text.split('\n').length - 1],
    ['w', text.split(/\s+/).filter((word) => word !== '').length],
    ['c', text.length],
  ];
  const wanted = counts.filter(([letter]) => given.flags.size === 0 || given.flags.has(letter));
  const shown = wanted
    .map(([, count]) => (wanted.length > 1 ? String(count).padStart(9) : String(count)))
    .join(' ');
  yield* write(context, 'stdout', `${shown}${given.words[0] ? ` ${given.words[0]}` : ''}\n`);
  return 0;
};
