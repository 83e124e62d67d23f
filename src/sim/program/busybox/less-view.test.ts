import { expect, it } from 'vitest';
import { foundRow, plainRow, rowsOf } from './less-lines.ts';
import { LessView } from './less-view.ts';

/** A screen of 20 columns and 4 rows over so many numbered lines. */
function view(lines: number, ...flags: readonly string[]): LessView {
  const made = new LessView('/t', '', null, new Set(flags));
  made.resize(20, 4);
  made.add(Array.from({ length: lines }, (_, i) => `line ${i + 1}\n`).join(''));
  return made;
}

const page = (first: number, foot: string): string =>
  `\x1b[0;0H${[0, 1, 2].map((i) => `\x1b[Kline ${first + i}\n`).join('')}\x1b[4;0H\x1b[K${foot}`;

it('draws as busybox 1.35 does, and says what text it is, a colon, or its end', () => {
  const one = view(9);
  expect(one.draw()).toBe(page(1, '\x1b[7m/t\x1b[m'));
  expect(one.move(one.page())).toBe(page(4, ':'));
  expect(one.move(-1)).toBe(page(3, ':'));
  expect(one.end()).toBe('\x1b[0;0H\x1b[Kline 9\n\x1b[K\n\x1b[K~\n\x1b[4;0H\x1b[K\x1b[7m(END)\x1b[m');
  expect(one.goTo(0)).toBe(page(1, '\x1b[7m/t\x1b[m'));
});

it('finds from the line under the first one on, and again', () => {
  const one = view(40);
  expect(one.find(/3/, false)).toContain('\x1b[Kline \x1b[7m3\x1b[m\n');
  expect(one.findAgain(1)).toContain('\x1b[Kline 1\x1b[7m3\x1b[m\n\x1b[Kline 14');
  expect(one.findAgain(-1)).toContain('\x1b[Kline \x1b[7m3\x1b[m\n\x1b[Kline 4');
  expect(one.find(/x/, false)).toBe('\x1b[4;0H\x1b[K\x1b[7mNo matches found\x1b[m');
});

it('is over at once with -F where all fits, and with -E where the end is seen', () => {
  expect(view(2, 'F').isOver()).toBe(true);
  expect(view(9, 'F').isOver()).toBe(false);
  const one = view(9, 'E');
  expect(one.isOver()).toBe(false);
  one.end();
  expect(one.isOver()).toBe(true);
});

it('breaks a long line, or cuts it, and knows where a tab ends', () => {
  const texts = (cut: boolean) => rowsOf('abcdefghijkl\na\tb\n', 10, cut).map(({ text }) => text);
  expect(texts(false)).toEqual(['abcdefghij', 'kl', 'a\tb', '']);
  expect(texts(true)).toEqual(['abcdefghij', 'a\tb', '']);
});

it('shows control characters by their letters, and as dots beside what was found', () => {
  expect(plainRow('a\x1b\x01b')).toBe('a\x1b[7m[A\x1b[mb');
  expect(foundRow('a\x1bb', /b/)).toBe('a.\x1b[7mb\x1b[m');
});
