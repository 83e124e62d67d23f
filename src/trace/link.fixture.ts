import fc from 'fast-check';
import { type Signal, signalNumber } from '../sim/spec.ts';
import { type LinkedMoment, LINK_EPOCH } from './link.ts';

const at = fc.integer({ min: 0, max: 7_776_000_000 });
const line = fc.string({ unit: 'binary', maxLength: 60 });
const signals = Object.keys(signalNumber) as Signal[];

const what = fc.oneof(
  fc.record({ kind: fc.constant('line' as const), line }),
  fc.record({ kind: fc.constant('keys' as const), keys: line }),
  fc.record({ kind: fc.constant('signal' as const), signal: fc.constantFrom(...signals) }),
  fc.record({
    kind: fc.constant('resize' as const),
    columns: fc.integer({ min: 10, max: 500 }),
    rows: fc.integer({ min: 2, max: 300 }),
  }),
  fc.record({
    kind: fc.constant('request' as const),
    request: fc.record({
      method: fc.constantFrom('GET', 'POST', 'DELETE'),
      path: line,
      headers: fc.dictionary(fc.stringMatching(/^[a-z-]{1,12}$/), line, { noNullPrototype: true }),
      body: fc.option(line),
    }),
  }),
  fc.record({ kind: fc.constant('open' as const), address: line }),
  fc.record({ kind: fc.constant('advance' as const) }),
);

const input = fc
  .tuple(at, fc.option(fc.nat(5_000_000), { nil: undefined }), what)
  .map(([when, after, rest]) => (after === undefined ? { at: when, ...rest } : { at: when, after, ...rest }));

/** Any moment that a link can hold. */
export const anyMoment: fc.Arbitrary<LinkedMoment> = fc.record({
  run: fc.record(
    {
      platform: fc.constantFrom('macos' as const, 'windows' as const),
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      epoch: fc.oneof(fc.constant(LINK_EPOCH), fc.integer({ min: 0, max: 4_102_444_800_000 })),
      columns: fc.integer({ min: 10, max: 500 }),
      rows: fc.integer({ min: 2, max: 300 }),
      inputs: fc.array(input, { maxLength: 12 }),
    },
    { requiredKeys: ['seed', 'epoch', 'columns', 'rows', 'inputs'] },
  ),
  at: fc.integer({ min: -1, max: 5_000_000 }),
  deck: fc.constantFrom(1 as const, 2 as const, 3 as const),
  lesson: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)),
});
