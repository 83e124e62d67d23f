import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, textOf } from './bytes.ts';
import type { Data } from './data.ts';
import { dumped, loaded } from './rdb.ts';
import { decodeCommand, decodeReply, encodeCommand, encodeReply, type Reply } from './resp.ts';
import { splitWords } from './split-words.ts';

const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });
const line = fc.string({ unit: fc.constantFrom(...'abc 0-') });
const data: fc.Arbitrary<Data> = fc
  .array(
    fc.tuple(
      fc.oneof(
        bytes,
        fc.integer({ min: 60, max: 300 }).map((size) => 'k'.repeat(size)),
      ),
      fc.record({ value: bytes, expires: fc.option(fc.integer({ min: 1, max: 2 ** 44 })) }),
    ),
  )
  .map((entries) => new Map(entries));
const origin = { version: '7.4.3', made: 1_800_000_000, memory: 900_000 };

const reply: fc.Arbitrary<Reply> = fc.letrec<{ reply: Reply }>((tie) => ({
  reply: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constantFrom('status', 'error', 'integer'), text: line }),
    fc.record({ kind: fc.constant('bulk'), text: bytes }),
    fc.constant({ kind: 'nil' }),
    fc.record({ kind: fc.constant('array'), items: fc.array(tie('reply'), { maxLength: 4 }) }),
  ),
})).reply;

it('an answer comes over the wire as it was sent, however much of it has come so far', () => {
  fc.assert(
    fc.property(reply, bytes, fc.nat(), (one, rest, cut) => {
      const wire = encodeReply(one);
      expect(decodeReply(wire + rest)).toEqual({ reply: one, rest });
      expect(decodeReply(wire.slice(0, cut % wire.length))).toBeNull();
    }),
  );
});

it('so does a command', () => {
  fc.assert(
    fc.property(fc.array(bytes, { minLength: 1 }), (words) => {
      expect(decodeCommand(encodeCommand(words))).toEqual({ words, rest: '' });
    }),
  );
  expect(decodeCommand('SET a  b\r\nGET a')).toEqual({ words: ['SET', 'a', 'b'], rest: 'GET a' });
});

it('what is saved is what is loaded', () => {
  fc.assert(
    fc.property(data, (one) => {
      expect(loaded(dumped(one, origin))).toEqual({ data: one, origin });
    }),
  );
});

it('a file that is cut off is no file', () => {
  fc.assert(
    fc.property(data, fc.nat(), (one, cut) => {
      const file = dumped(one, origin);
      const found = loaded(file.slice(0, cut % (file.length - 8)));
      expect(found).toBeNull();
    }),
  );
});

it('any text is bytes and a text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(textOf(bytesOf(text))).toBe(text);
    }),
  );
  expect(bytesOf('é')).toBe('\xc3\xa9');
  expect(textOf('\xff%')).toBe('\xff%');
});

it.each([
  ['set a "b c"', ['set', 'a', 'b c']],
  [`'it\\'s' "\\x41\\n\\q"`, ["it's", 'A\nq']],
  ['  ', []],
  ['""', ['']],
  ['"abc', null],
  ['"a"b', null],
])('%j is %j', (text, words) => expect(splitWords(text)).toEqual(words));

const check = spawnSync('redis-check-rdb', ['--version']).error ? it.skip : it;

check('the real redis-check-rdb finds a file of ours to be whole (its own format number put in)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rdb-'));
  try {
    const one: Data = new Map([
      ['a', { value: '1', expires: null }],
      ['k'.repeat(300), { value: '\xc3\xa9', expires: 4_000_000_000_000 }],
    ]);
    const file = join(folder, 'dump.rdb');
    writeFileSync(file, Buffer.from(dumped(one, origin).replace('REDIS0012', 'REDIS0010'), 'latin1'));
    const { stdout, status } = spawnSync('redis-check-rdb', [file], { encoding: 'utf8' });
    expect(stdout).toContain('2 keys read');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
