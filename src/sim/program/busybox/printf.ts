import type { Procedure } from '../../procedure.ts';
import { exponential, fixed, general } from '../awk/format.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { unescaped } from './text.ts';

/** printf FORMAT [ARG]...: as printf(3); the format is used again while arguments are left. */
export const printf: Program = (context) => printfAs('printf', context);

/** printf, by whatever name it speaks: the shell has it in itself. */
export function* printfAs(name: string, context: ProcessContext): Procedure<number> {
  const [format, ...words] = context.argv.slice(context.argv[1] === '--' ? 2 : 1);
  if (format === undefined) {
    yield* write(context, 'stderr', `${name}: usage: printf FORMAT [ARGUMENT...]\n`);
    return name === 'printf' ? 1 : 2;
  }
  const wrong: string[] = [];
  const numberOf = (word: string): number => {
    const letter = /^["'](.)/su.exec(word)?.[1];
    if (letter !== undefined) return letter.codePointAt(0) ?? 0;
    if (/^[-+]?0[0-7]+$/.test(word)) return Number.parseInt(word, 8);
    const isNoOctal = /^[-+]?0\d*[89]/.test(word);
    if (isNoOctal || (word !== '' && Number.isNaN(Number(word)))) wrong.push(`invalid number '${word}'`);
    return isNoOctal ? 0 : Number(word) || 0;
  };
  const bad = /%(?!%)[-0+ #]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?![-0+ #\d.*])(?![bcdeEfFgGiosuxX]).*/s.exec(
    format.replaceAll('%%', '__'),
  );
  if (bad) {
    const text = format.slice(0, bad.index);
    yield* write(context, 'stdout', unescaped(text).replaceAll('%%', '%'));
    yield* write(context, 'stderr', `${name}: ${format.slice(bad.index)}: invalid format\n`);
    return 1;
  }
  let left = words;
  let text = '';
  do {
    let used = 0;
    text += unescaped(format).replace(
      /%(?:%|([-0+ #]*)(\d*|\*)(?:\.(\d+))?([a-zA-Z]))/g,
      (whole, flags: string, width: string, precision: string | undefined, kind: string | undefined) => {
        if (kind === undefined) return '%';
        const size = width === '*' ? Number(left[used++] ?? 0) : Number(width);
        const word = left[used++] ?? '';
        let shown = '';
        if (kind === 's' || kind === 'b')
          shown = (kind === 'b' ? unescaped(word) : word).slice(
            0,
            precision === undefined ? undefined : Number(precision),
          );
        else if (kind === 'c') shown = word.slice(0, 1);
        else if ('diu'.includes(kind)) shown = String(Math.trunc(numberOf(word)));
        else if (kind === 'x') shown = Math.trunc(numberOf(word)).toString(16);
        else if (kind === 'X') shown = Math.trunc(numberOf(word)).toString(16).toUpperCase();
        else if (kind === 'o') shown = Math.trunc(numberOf(word)).toString(8);
        else if (kind === 'f') {
          const number = numberOf(word);
          const sign = number < 0 ? '-' : '';
          shown = sign + fixed(Math.abs(number), precision === undefined ? 6 : Number(precision));
        } else if (/[eg]/i.test(kind)) {
          const digits = precision === undefined ? 6 : Number(precision);
          const number = numberOf(word);
          const size = Math.abs(number);
          shown =
            (number < 0 ? '-' : '') +
            (/e/i.test(kind) ? exponential(size, digits) : general(size, digits, false));
          if (/[EG]/.test(kind)) shown = shown.toUpperCase();
        } else return whole;
        if (flags.includes('+') && 'dif'.includes(kind) && !shown.startsWith('-')) shown = `+${shown}`;
        if (flags.includes('-')) return shown.padEnd(size);
        const zeros = flags.includes('0') && !'sbc'.includes(kind);
        return zeros && shown.startsWith('-')
          ? `-${shown.slice(1).padStart(size - 1, '0')}`
          : shown.padStart(size, zeros ? '0' : ' ');
      },
    );
    left = used > 0 ? left.slice(used) : [];
  } while (left.length > 0);
  yield* write(context, 'stdout', text);
  for (const word of wrong) yield* write(context, 'stderr', `${name}: ${word}\n`);
  return wrong.length > 0 ? 1 : 0;
}
