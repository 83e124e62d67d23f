import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TarEntry } from '../image/tar.ts';
import { cutOff, packed, unpacked } from './go-tar.ts';

const name = fc.stringMatching(/^[a-z]{1,8}$/);
const entry: fc.Arbitrary<TarEntry> = fc
  .record({
    path: name,
    type: fc.constantFrom('file' as const, 'dir' as const, 'symlink' as const),
    mode: fc.integer({ min: 0, max: 0o7777 }),
    uid: fc.nat(9999),
    gid: fc.nat(9999),
    mtime: fc.nat(2_000_000_000),
    content: fc.uint8Array({ maxLength: 1500 }),
    target: name,
  })
  .map((made) => ({
    ...made,
    content: made.type === 'file' ? made.content : new Uint8Array(),
    target: made.type === 'symlink' ? made.target : '',
  }));

describe('an archive of Go', () => {
  it('gives back what was put in, from whole blocks', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const text = packed(entries);
        expect(text.length % 512).toBe(0);
        expect(unpacked(text)).toEqual({ entries, problem: null });
      }),
    );
  });

  it('tells of an end that came too soon, and gives what came before', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 2 }),
        entry,
        fc.integer({ min: 1, max: 2000 }),
        (before, last, bytes) => {
          const file = { ...last, type: 'file' as const, target: '' };
          expect(unpacked(cutOff([...before, file], bytes))).toEqual({
            entries: before,
            problem: 'unexpected EOF',
          });
        },
      ),
    );
  });

  it('takes nothing for an empty archive, and says what is none', () => {
    expect(unpacked('')).toEqual({ entries: [], problem: null });
    expect(unpacked('hello\n')).toEqual({ entries: [], problem: 'unexpected EOF' });
    expect(unpacked('x'.repeat(512)).problem).toBe('archive/tar: invalid tar header');
  });
});
