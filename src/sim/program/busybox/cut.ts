import { errorText } from '../../kernel/errno.ts';
import { writePath } from '../../kernel/write-path.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { gather, linesOf, readAll, withEnds } from './gather.ts';
import { readOptions } from './usage.ts';

/** `1,3-5,7-` as a question: is this place, counted from 1, in it? Null for what is no such list. */
function chosen(list: string): ((place: number) => boolean) | null {
  const ranges: [number, number][] = [];
  for (const part of list.split(',')) {
    const [, from = '', dash = '', to = ''] = /^(\d*)(-?)(\d*)$/.exec(part) ?? [];
    if (from === '' && to === '') return null;
    const start = from === '' ? 1 : Number(from);
    ranges.push([start, dash === '' ? start : to === '' ? Number.POSITIVE_INFINITY : Number(to)]);
  }
  return (place) => ranges.some(([from, to]) => place >= from && place <= to);
}

/** cut -c LIST | -f LIST [-d CHAR] [-s] [FILE]... */
export const cut: Program = function* (context) {
  const usage =
    'cut {-b|c LIST | -f LIST [-d SEP] [-s]} [FILE]...\n\nPrint selected fields from FILEs to stdout';
  const given = yield* readOptions(context, 'b:c:f:d:s', usage);
  if (!given.ok) return given.code;
  const { values, flags } = given;
  const list = values.f ?? values.c ?? values.b;
  if (list === undefined) {
    yield* write(context, 'stderr', 'cut: expected a list of bytes, characters, or fields\n');
    return 1;
  }
  const isChosen = chosen(list);
  if (!isChosen) {
    yield* write(context, 'stderr', `cut: invalid number '${list}'\n`);
    return 1;
  }
  const separator = values.d ?? '\t';
  const shorten = (line: string): readonly string[] => {
    if (values.f === undefined) return [[...line].filter((_char, i) => isChosen(i + 1)).join('')];
    const fields = line.split(separator);
    if (fields.length === 1) return flags.has('s') ? [] : [line];
    return [fields.filter((_field, i) => isChosen(i + 1)).join(separator)];
  };
  const files = yield* gather(context, given.words);
  for (const { text } of files)
    yield* write(context, 'stdout', withEnds(linesOf(text ?? '').flatMap(shorten)));
  return files.some(({ text }) => text === null) ? 1 : 0;
};

/** tee [-a] [FILE]... */
export const tee: Program = function* (context) {
  const usage =
    'tee [-a] [FILE]...\n\nCopy stdin to each FILE, and also to stdout\n\n\t-a\tAppend to the given FILEs';
  const given = yield* readOptions(context, 'ai', usage);
  if (!given.ok) return given.code;
  const text = yield* readAll(context);
  let code = 0;
  for (const path of given.words) {
    const error = yield* writePath(context.machine, context.pid, path, text, given.flags.has('a'));
    if (!error) continue;
    yield* write(context, 'stderr', `tee: ${path}: ${error === 'ENOSPC' ? 'I/O error' : errorText[error]}\n`);
    code = 1;
  }
  yield* write(context, 'stdout', text);
  return code;
};
