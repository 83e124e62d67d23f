import { errorText } from '../../kernel/errno.ts';
import { findInPath, startProgram } from '../../kernel/exec.ts';
import { waitFor } from '../../kernel/exit.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { readAll } from './gather.ts';

const FAILED = 123;

/** The items of a text, parted at blanks; quotes and backslashes hold them together. A quote that stays open is null. */
function itemsOf(text: string): readonly string[] | { readonly open: string } {
  const items: string[] = [];
  let item: string | null = null;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (/\s/.test(char)) {
      if (item !== null) items.push(item);
      item = null;
    } else if (char === '"' || char === "'") {
      const end = text.indexOf(char, i + 1);
      if (end < 0 || text.slice(i, end).includes('\n')) return { open: char === '"' ? 'double' : 'single' };
      item = (item ?? '') + text.slice(i + 1, end);
      i = end;
    } else if (char === '\\') item = (item ?? '') + (text[++i] ?? '');
    else item = (item ?? '') + char;
  }
  return item === null ? items : [...items, item];
}

/** xargs [-0rt] [-n N] [-I MARK] [PROG ARGS] */
export const xargs: Program = function* (context) {
  const words = context.argv.slice(1);
  let count = Number.POSITIVE_INFINITY;
  let mark: string | null = null;
  let evenEmpty = true;
  let told = false;
  let byZeros = false;
  while (words[0]?.startsWith('-')) {
    const word = words.shift() ?? '';
    if (word === '-r') evenEmpty = false;
    else if (word === '-t') told = true;
    else if (word === '-0') byZeros = true;
    else if (word.startsWith('-n')) count = Math.max(1, Number(word.slice(2) || words.shift()) || 1);
    else if (word.startsWith('-I')) mark = word.slice(2) || (words.shift() ?? '{}');
    else if (word.startsWith('-P')) words.splice(0, word === '-P' ? 1 : 0);
    else {
      yield* write(context, 'stderr', `xargs: invalid option -- '${word.slice(1)}'\n`);
      return 1;
    }
  }
  const command = words.length > 0 ? words : ['echo'];
  const text = yield* readAll(context);
  const items = byZeros
    ? text.split('\0').filter((item) => item !== '')
    : mark === null
      ? itemsOf(text)
      : text.split('\n').filter((line) => line !== '');
  if ('open' in items) {
    yield* write(context, 'stderr', `xargs: unmatched ${items.open} quote\n`);
    return 1;
  }
  const rows: string[][] = [];
  if (mark !== null) {
    const sign = mark;
    for (const item of items) rows.push(command.map((word) => word.replaceAll(sign, item)));
  } else {
    for (let at = 0; at < items.length; at += count) rows.push([...command, ...items.slice(at, at + count)]);
    if (rows.length === 0 && evenEmpty) rows.push([...command]);
  }
  const { machine, pid, env, stdio } = context;
  let code = 0;
  for (const argv of rows) {
    const [name = ''] = argv;
    if (told) yield* write(context, 'stderr', `${argv.join(' ')}\n`);
    const found = findInPath(machine, pid, name, env.PATH);
    const child = found.ok ? yield* startProgram(machine, pid, found.value, argv, env, stdio) : found;
    if (!child.ok) {
      yield* write(context, 'stderr', `xargs: ${name}: ${errorText[child.error]}\n`);
      return child.error === 'ENOENT' ? 127 : 126;
    }
    if ((yield* waitFor(machine, child.value)).code !== 0) code = FAILED;
  }
  return code;
};
