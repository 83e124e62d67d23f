import { utf8Length } from '../../cli/format/utf8-length.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { gather } from './gather.ts';
import { readOptions } from './usage.ts';

const counts = (text: string): readonly (readonly [string, number])[] => [
  ['l', text.split('\n').length - 1],
  ['w', text.split(/\s+/).filter((word) => word !== '').length],
  ['c', utf8Length(text)],
];

/** wc [-lwc] [FILE]...: lines, words and bytes. */
export const wc: Program = function* (context) {
  const given = yield* readOptions(
    context,
    'lwc',
    'wc [-cwl] [FILE]...\n\nCount lines, words, and bytes for FILEs (or stdin)',
  );
  if (!given.ok) return given.code;
  const { flags, words } = given;
  const row = (numbers: readonly (readonly [string, number])[], name: string): string => {
    const wanted = numbers.filter(([letter]) => flags.size === 0 || flags.has(letter));
    const shown = wanted.map(([, count]) =>
      wanted.length > 1 || words.length > 1 ? String(count).padStart(9) : String(count),
    );
    return `${shown.join(' ')}${name}\n`;
  };
  const files = yield* gather(context, words);
  const read = files.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
  for (const { name, text } of read)
    yield* write(context, 'stdout', row(counts(text), words.length === 0 ? '' : ` ${name}`));
  if (files.length > 1) {
    const all = read.map(({ text }) => counts(text));
    const sum = counts('').map(
      ([letter], i) => [letter, all.reduce((n, one) => n + (one[i]?.[1] ?? 0), 0)] as const,
    );
    yield* write(context, 'stdout', row(sum, ' total'));
  }
  return files.length === read.length ? 0 : 1;
};
