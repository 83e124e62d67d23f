import { expect, it } from 'vitest';
import { keysOf } from '../../shell/keys.ts';
import { createLineEditor } from './edit-line.ts';

/** What a busybox 1.35 with FEATURE_REVERSE_SEARCH drew at a pseudo-terminal of 80 columns for each text. */
function session(
  history: readonly string[],
  pairs: readonly (readonly [typed: string, shown: string])[],
): void {
  const editor = createLineEditor({
    prompt: '/ # ',
    columns: () => 80,
    history: [...history],
    complete: () => ({ names: [], start: 0 }),
  });
  editor.drawn();
  for (const [typed, shown] of pairs) {
    for (const key of keysOf(typed)) editor.press(key);
    expect(editor.drawn(), JSON.stringify(typed)).toBe(shown);
  }
}

const two = ['cd /', 'echo one', 'echo two'];

it('searches on with every key, and again with Ctrl-R', () =>
  session(two, [
    ['\x12', "\r(reverse-i-search)'': \x1b[J"],
    ['o', "\r(reverse-i-search)'o': echo two\x1b[J\x1b[5D"],
    ['n', "\r(reverse-i-search)'on': echo one\x1b[J\b\b\b"],
    ['\x12', '\x07'],
    ['x', '\x07'],
    ['\x7f', "\r(reverse-i-search)'o': echo one\x1b[J\x1b[5D"],
    ['\x7f', "\r(reverse-i-search)'': echo one\x1b[J\x1b[8D"],
    ['w', '\x07'],
    ['\x1b[D', '\r/ # echo one\x1b[J\x1b[8D'],
    ['\x1b[C', 'e'],
    ['\n', 'cho one\n'],
  ]));

it('goes through all that fit, and gives the line up at Ctrl-C', () =>
  session(
    [...two, 'echo one'],
    [
      ['\x12', "\r(reverse-i-search)'': \x1b[J"],
      ['e', "\r(reverse-i-search)'e': echo one\x1b[J\x1b[8D"],
      ['\x12', "\r(reverse-i-search)'e': echo two\x1b[J\x1b[8D"],
      ['\x12', "\r(reverse-i-search)'e': echo one\x1b[J\x1b[8D"],
      ['\x12', '\x07'],
      ['\x03', '\r/ # echo one\x1b[J\x1b[8D^C\n'],
    ],
  ));

it('begins with what stands in the line, and stays where it found something', () =>
  session(
    [...two, 'echo one', 'echo onex'],
    [
      ['abc\x12', "abc\r(reverse-i-search)'': abc\x1b[J"],
      ['\x7f', "\r(reverse-i-search)'': echo onex\x1b[J\x1b[9D"],
      ['\x07', '\r/ # echo onex\x1b[J\x1b[9D'],
      ['\x15', ''],
      [
        '\x12\x12',
        "\r(reverse-i-search)'': echo onex\x1b[J\x1b[9D\r(reverse-i-search)'': echo one\x1b[J\x1b[8D",
      ],
      ['\x07', '\r/ # echo one\x1b[J\x1b[8D'],
      ['\x1b[A', '\r/ # echo two\x1b[J'],
    ],
  ));
