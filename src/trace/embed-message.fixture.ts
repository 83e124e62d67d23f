import fc from 'fast-check';
import { METHODS } from './embed-message.ts';

/** Texts that are likely to break something: empty, long, with control characters, names of what objects inherit. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'docker ps',
    'docker run -d nginx\r',
    '\x03',
    '<img src=x>',
    'javascript:0',
  ),
  fc.integer({ min: 4090, max: 70_000 }).map((length) => 'x'.repeat(length)),
);

const anyParams = fc.oneof(
  fc.constant(undefined),
  fc.anything({ withNullPrototype: true, withTypedArray: true, withMap: true, maxDepth: 2 }),
  fc.record(
    {
      to: fc.oneof(fc.integer(), fc.double(), anyText, fc.constantFrom(-1, 0, 5, 1e9, Number.NaN)),
      line: fc.oneof(anyText, fc.integer(), fc.constantFrom('docker ps', 'docker pull busybox', 'ls /')),
      state: fc.oneof(
        anyText,
        fc.constantFrom('?v=1&seed=3&at=2&deck=1', '?v=9', '?v=1#r1.zzz', '?v=1&at=5000001'),
      ),
      theme: fc.oneof(anyText, fc.constantFrom('dark', 'auto', 'pink')),
      extra: fc.anything({ maxDepth: 1 }),
    },
    { requiredKeys: [] },
  ),
);

/** What a page that means ill may send: whole calls, damaged ones, and anything at all that can be sent. */
export const hostileMessage: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ id: fc.nat(), method: fc.constantFrom(...METHODS), params: anyParams }),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        id: fc.oneof(fc.nat(), fc.double(), anyText, fc.constantFrom(-1, null, 2 ** 60)),
        method: fc.oneof(anyText, fc.constantFrom('toString', 'eval', 'load', ...METHODS)),
        params: anyParams,
        port: fc.anything({ maxDepth: 1 }),
      },
      { requiredKeys: [] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    }),
  },
);
