import { expect, it } from 'vitest';
import { keysOf } from '../sim/shell/keys.ts';
import { bracketed, MAX_PASTE, MAX_PASTE_LINES, takenOf } from './paste.ts';

it.each([
  ['docker ps', 'docker ps', false],
  ['a\r\nb\nc\r', 'a\rb\rc\r', false],
  ['a\x1b[201~\x03b\tc', 'a[201~b\tc', false],
  ['x\n'.repeat(MAX_PASTE_LINES), 'x\r'.repeat(MAX_PASTE_LINES), false],
  ['x\n'.repeat(MAX_PASTE_LINES + 1), 'x\r'.repeat(MAX_PASTE_LINES), true],
  ['y'.repeat(MAX_PASTE), 'y'.repeat(MAX_PASTE), false],
  ['y'.repeat(MAX_PASTE + 1), 'y'.repeat(MAX_PASTE), true],
])('takes of %j what a terminal should get', (pasted, text, cut) => {
  expect(takenOf(pasted)).toEqual({ text, cut });
});

it('comes to the editor as characters and line ends', () => {
  expect(keysOf(bracketed(takenOf('a\n\x1b[201~b').text))).toEqual(['a', '\r', ...'[201~b']);
});
