import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { showUsage } from './usage.ts';

const MOST = 100_000;

/** seq [-w] [-s SEP] [FIRST [INC]] LAST */
export const seq: Program = function* (context) {
  let words = context.argv.slice(1);
  let separator = '\n';
  let wide = false;
  for (let word = words[0] ?? ''; /^-[sw]/.test(word); word = words[0] ?? '') {
    const isSeparator = word.startsWith('-s');
    if (!isSeparator) wide = true;
    else separator = word.slice(2) || (words[1] ?? '');
    words = words.slice(word === '-s' ? 2 : 1);
    if (!isSeparator && word.length > 2) words.unshift(`-${word.slice(2)}`);
  }
  const wrong = words.find((word) => !/^[-+]?\d*\.?\d+$/.test(word));
  if (wrong !== undefined) {
    yield* write(context, 'stderr', `seq: invalid number '${wrong}'\n`);
    return 1;
  }
  if (words.length === 0 || words.length > 3)
    return yield* showUsage(
      context,
      'seq [-w] [-s SEP] [FIRST [INC]] LAST\n\nPrint numbers from FIRST to LAST, in steps of INC.\nFIRST, INC default to 1.\n\n\t-w\tPad with leading zeros\n\t-s SEP\tString separator',
    );
  const numbers = words.map(Number);
  const last = numbers.at(-1) ?? 0;
  const first = numbers.length > 1 ? (numbers[0] ?? 1) : 1;
  const step = numbers.length > 2 ? (numbers[1] ?? 1) : 1;
  const digits = Math.max(...words.map((word) => word.split('.')[1]?.length ?? 0));
  const shown: string[] = [];
  for (let i = 0; i < MOST; i++) {
    const value = first + i * step;
    if (step >= 0 ? value > last + 1e-9 : value < last - 1e-9) break;
    shown.push(value.toFixed(digits));
  }
  const width = wide ? Math.max(...shown.map((text) => text.length), 0) : 0;
  if (shown.length > 0)
    yield* write(context, 'stdout', `${shown.map((text) => text.padStart(width, '0')).join(separator)}\n`);
  return 0;
};
