import { expect, it } from 'vitest';
import { wrapped } from './caption.ts';

it('breaks a text between words, and a word too long has a line to itself', () => {
  const fits = (line: string) => line.length <= 9;
  expect(wrapped('the server starts extraordinarily late', fits)).toEqual([
    'the',
    'server',
    'starts',
    'extraordinarily',
    'late',
  ]);
  expect(wrapped('a b c d e f', fits)).toEqual(['a b c d e', 'f']);
});
