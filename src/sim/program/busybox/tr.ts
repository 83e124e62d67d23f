import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { readAll } from './gather.ts';
import { escapes } from './text.ts';
import { readOptions, showUsage } from './usage.ts';

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[^ -~]/,
  digit: /\d/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

const ascii = Array.from({ length: 128 }, (_empty, code) => String.fromCharCode(code));

/** One piece of a set: a class, `[=a=]`, an escape, or a character; the last two may begin a range or end it. */
const PIECE =
  /\[:(\w+):\]|\[=(.)=\]|(\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|[abfnrtv\\])|.)(?:-(\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|[abfnrtv\\])|.))?/gsu;

const letterOf = (text: string): string => {
  const [, octal, hex] = /^\\(?:([0-7]+)|x(.+))$/.exec(text) ?? [];
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return text.length === 2 && text.startsWith('\\') ? (escapes[text.slice(1)] ?? text) : text;
};

/** `a-c` written out, with classes and escapes taken in. */
function spelled(set: string): readonly string[] {
  const letters: string[] = [];
  for (const [whole, name, same, from = '', to] of set.matchAll(PIECE)) {
    const known = name === undefined ? undefined : classes[name];
    if (name !== undefined) letters.push(...(known ? ascii.filter((letter) => known.test(letter)) : whole));
    else if (same !== undefined) letters.push(same);
    else {
      const start = letterOf(from).codePointAt(0) ?? 0;
      const end = to === undefined ? start : (letterOf(to).codePointAt(0) ?? 0);
      for (let code = start; code <= end; code++) letters.push(String.fromCodePoint(code));
    }
  }
  return letters;
}

/** tr [-cds] SET1 [SET2] */
export const tr: Program = function* (context) {
  const usage = 'tr [-cds] STRING1 [STRING2]\n\nTranslate, squeeze, or delete characters from stdin';
  const given = yield* readOptions(context, 'cCds', usage);
  if (!given.ok) return given.code;
  const [first, second] = given.words;
  if (first === undefined) return yield* showUsage(context, usage);
  const { flags } = given;
  if (second === '') {
    yield* write(context, 'stderr', 'tr: STRING2 cannot be empty\n');
    return 1;
  }
  const others = flags.has('c') || flags.has('C');
  const from = spelled(first);
  const to = spelled(second ?? '');
  const isIn = (letter: string): boolean => from.includes(letter) !== others;
  const isSqueezed = (letter: string): boolean =>
    flags.has('s') && (to.length > 0 ? to.includes(letter) : isIn(letter));
  const isDeleted = (letter: string): boolean => flags.has('d') && isIn(letter);
  // Where a character stands twice in a set, the last one counts.
  const translated = (letter: string): string =>
    flags.has('d') || !isIn(letter)
      ? letter
      : (to[others ? to.length - 1 : Math.min(from.lastIndexOf(letter), to.length - 1)] ?? letter);
  let text = '';
  for (const letter of yield* readAll(context)) {
    if (isDeleted(letter)) continue;
    const out = translated(letter);
    if (!isSqueezed(out) || !text.endsWith(out)) text += out;
  }
  yield* write(context, 'stdout', text);
  return 0;
};
