import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from './keys.ts';

describe('keysOf', () => {
  it.each([
    ['', []],
    ['ab', ['a', 'b']],
    ['a\r', ['a', '\r']],
    ['é😀', ['é', '😀']],
    ['\x1b[A\x1bOH', ['\x1b[A', '\x1bOH']],
    ['\x1b[1;5Dx', ['\x1b[1;5D', 'x']],
    ['\x1bb\x1b\x7f', ['\x1bb', '\x1b\x7f']],
    ['\x1b', ['\x1b']],
    ['\x1b\x1b[A', ['\x1b', '\x1b[A']],
    ['\x1b[?1;2c', ['\x1b[?1;2c']],
    ['\x1b[12;', ['\x1b[12;']],
    ['\x1b]0;title\x07a', ['\x1b]0;title\x07', 'a']],
    ['\x1b]11;rgb:0/0/0\x1b\\a', ['\x1b]11;rgb:0/0/0\x1b\\', 'a']],
    ['one\r\ntwo', ['o', 'n', 'e', '\r', 't', 'w', 'o']],
  ])('reads %j', (data, keys) => {
    expect(keysOf(data)).toEqual(keys);
  });

  it('makes a paste characters and line ends, and no key of it a command', () => {
    expect(keysOf('x\x1b[200~a\tb\r\nc\nd\x1b[A\x03\x1b[201~y')).toEqual([
      ...'xa b',
      '\r',
      'c',
      '\r',
      ...'d[Ay',
    ]);
  });

  it('takes a paste whose end is missing to the end', () => {
    expect(keysOf('\x1b[200~a\n')).toEqual(['a', '\r']);
  });

  it('loses nothing that was typed', () => {
    const piece = fc.constantFrom('\x1b', '[', 'O', ']', '1', ';', 'A', '~', '\x07', '\\', 'é', '😀', '\x03');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const data = pieces.join('');
        expect(keysOf(data).join('')).toBe(data);
      }),
    );
  });
});
