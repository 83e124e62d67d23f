/**
 * How many code points follow each other that are not wide, then how many that are, and so on, in base 36: so the table
 * packs to half of what its ranges would. They stand in the test, from
 * https://www.unicode.org/Public/15.0.0/ucd/EastAsianWidth.txt.
 */
const runs =
  '3cw 2o 3i2 2 d 2 5a 4 3 1 2 1 eh 2 l 2 1e c 17 1 j 1 d 1 8 2 h 2 5 2 8 1 5 1 l 1 7 2 1 1 4 1 2 1 7 1 4 2 s 1 ' +
  'z 1 1 1 4 3 1 1 1p 3 o 1 e 1 nv 2 1f 1 4 1 mi q 1 2h c 5y q c 4 1r 2 2e 2 2v 5 17 1 2m 1 2c c 1b 1 14 8 5f4 ' +
  '1s h3h 3 1j wp t hv 8mc 6l8 e8 ls a m z 1 j 1 4 45 2o 3j 7 m49 5 r 4qg 8 ye 16 9 6wn l8 c20 1 5m 1 5a 1 2 a ' +
  '2t 3 d 18 4 9 7 2 e 6 4a x c 9 1 1y 1 m c 17 4 5 c h 3 1 3 1z 1 1 1 57 2 1r d 4 1 o i 1 q 2 d 1 2e 2d 1c 1y ' +
  '6 1 3 3 2 3 4 4 b 2 7 9 6b c 4 1 7v 1b 1 a 1 55 34 d 3 9 7 1a 1 7 8 e 4 9 7 9 zr 1eke 2 1eke';

/** Where wide begins, ends, begins again. */
let edge = 0;
const edges = runs.split(' ').map((run) => (edge += Number.parseInt(run, 36)));

const zeroWidthJoiner = 0x200d;
const invisible = /^[\p{Cc}\p{Mn}\p{Me}\p{Cf}]$/u;

/** Whether `codePoint` is East Asian Wide or Fullwidth: https://www.unicode.org/reports/tr11/. */
export const isWide = (codePoint: number): boolean => edges.findIndex((one) => codePoint < one) % 2 === 1;

/** Terminal columns of `text` as github.com/mattn/go-runewidth counts them: wide 2, combining and control 0. */
export function textWidth(text: string): number {
  let ascii = 0;
  while (ascii < text.length && isAscii(text.charCodeAt(ascii))) ascii++;
  return ascii === text.length ? ascii : widthOf(text);
}

/** Whether it is a letter, a digit, a sign or the blank of ASCII. */
const isAscii = (code: number): boolean => code >= 0x20 && code < 0x7f;

function widthOf(text: string): number {
  let width = 0;
  let joined = false;
  for (const char of text) {
    const codePoint = char.codePointAt(0) ?? 0;
    if (isAscii(codePoint)) {
      width += 1;
      joined = false;
      continue;
    }
    const shown = !joined && !invisible.test(char) && !(codePoint >= 0x1f3fb && codePoint <= 0x1f3ff);
    if (shown) width += isWide(codePoint) ? 2 : 1;
    joined = codePoint === zeroWidthJoiner;
  }
  return width;
}
