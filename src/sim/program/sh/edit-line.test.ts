import { describe, expect, it } from 'vitest';
import { keysOf } from '../../shell/keys.ts';
import { createLineEditor } from './edit-line.ts';

/** What busybox 1.35 answered at a pseudo-terminal: each text that was typed, and the bytes that came. */
function session(
  pairs: readonly (readonly [typed: string, shown: string])[],
  { columns = 80, history = [] as string[], names = [] as readonly string[], prompt = '/ # ' } = {},
): void {
  const editor = createLineEditor({
    prompt,
    columns: () => columns,
    history,
    complete: (before) => {
      const word = before.slice(before.lastIndexOf(' ') + 1);
      return { names: names.filter((name) => name.startsWith(word)), start: word.length };
    },
  });
  expect(editor.drawn()).toBe(prompt);
  for (const [typed, shown] of pairs) {
    for (const key of keysOf(typed)) editor.press(key);
    expect(editor.drawn(), JSON.stringify(typed)).toBe(shown);
  }
}

describe('busybox draws', () => {
  it('what is put into the middle of a line, and the ways of the cursor', () =>
    session([
      ['echo ac', 'echo ac'],
      ['\x1b[D', '\b'],
      ['b', 'bc\b'],
      ['\x01', '\x1b[7D'],
      ['x', 'xecho abc\x1b[8D'],
      ['\x1b[C', 'e'],
      ['\x1bOF', 'cho abc'],
      ['z', 'z'],
      ['\x1b[H', '\x1b[10D'],
      ['\x1b[F', 'xecho abcz'],
      ['\x7f', '\b\x1b[J'],
    ]));

  it('what is taken away', () =>
    session([
      ['echo one two', 'echo one two'],
      ['\x1b[D', '\b'],
      ['\x1b[D', '\b'],
      ['\x0b', '\x1b[J'],
      ['\x15', '\r/ # \x1b[J'],
      ['foo bar  ', 'foo bar  '],
      ['\x17', '\b\x1b[J'.repeat(5)],
      ['\x17', '\b\x1b[J'.repeat(4)],
      ['\x17', ''],
      ['abc\x1b[D', 'abc\b'],
      ['\x1b[3~', '\x1b[J'],
      ['\x04', ''],
      ['\x01\x04', '\b\bb\x1b[J\b'],
    ]));

  it('a line that is longer than the screen', () =>
    session(
      [
        ['0123456789abcdefghij', '0123456789abcdef\r\nghij'],
        ['\x7f', '\b\x1b[J'],
        ['\x01', '\r\x1b[1A\x1b[4C'],
        ['\x05', '0123456789abcdef\r\nghi'],
        ['x'.repeat(30), `${'x'.repeat(17)}\r\n${'x'.repeat(13)}`],
        ['\x01', '\r\x1b[2A\x1b[4C'],
        ['\x15', ''],
        ['\x05\x15', `0123456789abcdef\r\nghi${'x'.repeat(17)}\r\n${'x'.repeat(13)}\x1b[2A\r/ # \x1b[J`],
      ],
      { columns: 20 },
    ));

  it('the lines before, and what was begun', () =>
    session(
      [
        ['\x1b[A', '\r/ # echo two\x1b[J'],
        ['\x1b[A', '\r/ # echo one\x1b[J'],
        ['\x1b[A', '\x07\x07'],
        ['\x1b[B', '\r/ # echo two\x1b[J'],
        ['\x1b[B', '\r/ # \x1b[J'],
        ['\x1b[B', '\x07'],
        ['xx', 'xx'],
        ['\x1b[A', '\r/ # echo two\x1b[J'],
        ['\x1b[B', '\r/ # xx\x1b[J'],
      ],
      { history: ['echo one', 'echo two'] },
    ));

  it('words, forwards and backwards', () =>
    session([
      ['ab cd.ef', 'ab cd.ef'],
      ['\x1b[1;5D', '\b\b'],
      ['\x1b[1;5D', '\b\b\b'],
      ['\x1b[1;5D', '\b\b\b'],
      ['\x1b[1;5C', 'ab'],
      ['\x1bb', '\b\b'],
      ['\x1bf', 'ab'],
      ['\x1bd', ' cd\b\b\bcd.ef\x1b[J\x1b[5Dd.ef\x1b[J\b\b\b\b.ef\x1b[J\b\b\b'],
      ['\x1b\x7f', '\b\bb.ef\x1b[J\b\b\b\b.ef\x1b[J\b\b\b'],
      ['\x1b[5D', ''],
    ]));

  it('what Tab finds, and at the second time all of it', () =>
    session(
      [
        ['cat f\t', 'cat f\x07\r/ # cat file\x1b[J'],
        ['\t', '\nfile1    filetwo\n\r/ # cat file\x1b[J'],
        ['1\t', '1\r/ # cat file1 \x1b[J'],
        ['d\t', 'd\r/ # cat file1 dir/\x1b[J'],
        ['nope\t', 'nope\x07'],
      ],
      { names: ['dir/', 'file1', 'filetwo'] },
    ));

  it('an empty screen, an interrupt, and nothing for keys that mean nothing', () =>
    session([
      ['ls foo\x1b[D', 'ls foo\b'],
      ['\f', '\x1b[H\x1b[J\r/ # ls foo\x1b[J\b'],
      ['\x1a\x1c\x07\x00\x16', ''],
      ['\x03', '^C\n'],
    ]));
});

it('says how a line ended', () => {
  const editor = createLineEditor({
    prompt: '',
    columns: () => 80,
    history: [],
    complete: () => ({ names: [], start: 0 }),
  });
  expect(editor.press('\x04')).toEqual({ how: 'closed', text: '' });
  expect(editor.press('a')).toBeNull();
  expect(editor.press('\n')).toEqual({ how: 'entered', text: 'a' });
  expect(editor.press('\x03')).toEqual({ how: 'interrupted', text: '' });
});
