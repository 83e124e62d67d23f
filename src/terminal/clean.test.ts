import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from './clean.ts';
import { headless } from './terminal.fixture.ts';

describe('clean', () => {
  it.each([
    ['plain\r\n\ttext\b', 'plain\r\n\ttext\b'],
    [
      '\x1b[3A\x1b[2K\rb1ba: Downloading [==>  ]\r\x1b[3B',
      '\x1b[3A\x1b[2K\rb1ba: Downloading [==>  ]\r\x1b[3B',
    ],
    ['\x1b[1;31mred\x1b[0m', '\x1b[1;31mred\x1b[0m'],
    ['\x1b[H\x1b[J', '\x1b[H\x1b[J'],
    ['a\x07b\x00c\x7fd', 'abcd'],
    ['a\x9b6nb\u0085c', 'a6nbc'],
    ['a\u202eb\u2066c', 'abc'],
    ['a\x1b[6nb', 'ab'],
    ['a\x1b[cb\x1b[>cc', 'abc'],
    ['a\x1b[?1000hb', 'ab'],
    ['a\x1b[21tb', 'ab'],
    ['a\x1b]11;?\x07b', 'ab'],
    ['a\x1b]52;c;aGk=\x1b\\b', 'ab'],
    ['a\x1bP$q"p\x1b\\b', 'ab'],
    ['a\x1b(0b', 'ab'],
    ['a\x1bcb', 'ab'],
    ['a\x1b\x1b[31mb', 'a\x1b[31mb'],
    ['a\x1b[1 qb', 'ab'],
    ['a\x1b[31\nb', 'a[31\nb'],
    ['a\x1b]0;no end\nb', 'a]0;no end\nb'],
  ])('makes of %j %j', (text, cleaned) => {
    expect(clean(text)).toEqual({ text: cleaned, open: '' });
  });

  it('puts a sequence together that was written in two pieces', () => {
    const first = clean('a\x1b[3');
    expect(first).toEqual({ text: 'a', open: '\x1b[3' });
    expect(clean('1mb', first.open)).toEqual({ text: '\x1b[31mb', open: '' });
    const title = clean('a\x1b]0;ti');
    expect(clean('tle\x07b', title.open)).toEqual({ text: 'b', open: '' });
  });

  it('does not wait for ever', () => {
    expect(clean(`\x1b]0;${'x'.repeat(100)}`).open).toBe('');
  });
});

/** Pieces of what makes a terminal talk, among text. */
const hostile = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '\x1b',
        '\x1b[',
        '\x1b]',
        '\x1bP',
        '\x9b',
        '\x9d',
        '\x90',
        '\x1b\\',
        '\x07',
        '\x05',
      ),
    },
    { weight: 3, arbitrary: fc.constantFrom(...'cnRxtpqhlZ?>$"!=;0156 \n') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\x1b[6n', '\x1b[c', '\x1b]11;?\x07', '\x1b[?1004h', '\x1b[?9001h', '\x1bZ'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  ),
  { maxLength: 40 },
);

it('nothing that is printed makes the terminal answer, and all of it stays clean', async () => {
  const { answers, write } = headless({ columns: 40, rows: 10 });
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), async (writes) => {
      let open = '';
      for (const pieces of writes) {
        const cleaned = clean(pieces.join(''), open);
        open = cleaned.open;
        expect(cleaned.text.replaceAll('\x1b', '')).not.toMatch(
          /(?![\n\r\t\b])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u,
        );
        await write(cleaned.text);
      }
      expect(answers).toEqual([]);
    }),
    { numRuns: 300 },
  );
  // The terminal of this test does answer where it is asked.
  await write('\x1b[6n\x1b[c');
  expect(answers).toHaveLength(2);
});
