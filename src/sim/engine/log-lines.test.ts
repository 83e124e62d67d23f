import { expect, test } from 'vitest';
import { endOfLines, linesOf } from './log-lines.ts';

const BUFFER = 16_384;
const long = (length: number) => 'x'.repeat(length);

test('what is no line yet is no entry', () => {
  expect(endOfLines('')).toBe(0);
  expect(endOfLines('abc')).toBe(0);
  expect(endOfLines('abc\n')).toBe(4);
  expect(endOfLines('abc\nde')).toBe(4);
});

test('a buffer full is an entry, and what goes on after it waits', () => {
  expect(endOfLines(long(BUFFER - 1))).toBe(0);
  expect(endOfLines(long(BUFFER))).toBe(BUFFER);
  expect(endOfLines(`a\n${long(2 * BUFFER + 5)}`)).toBe(2 + 2 * BUFFER);
});

test('a line that just fits is one entry, a longer one is two', () => {
  expect(linesOf(`${long(BUFFER - 1)}\n`).map(({ length }) => length)).toEqual([BUFFER]);
  expect(linesOf(`${long(BUFFER)}\n`).map(({ length }) => length)).toEqual([BUFFER, 1]);
  expect(linesOf('a\n\nb\r\nc')).toEqual(['a\n', '\n', 'b\r\n', 'c']);
});
