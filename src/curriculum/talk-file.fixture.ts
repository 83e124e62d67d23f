import fc from 'fast-check';
import { KINDS, PLACES, STOPS, TYPINGS } from './talk.ts';

const junk = fc.oneof(
  fc.anything({ maxDepth: 1, withNullPrototype: true }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '__proto__', 'constructor', 'end\r', '\x03', '\x9b31m', 'x'.repeat(5000), -1, 1e21),
);
const words = fc.string({ maxLength: 20 });

const stop = fc.oneof(
  fc.constantFrom('end', ...STOPS),
  fc.record(
    {
      event: fc.oneof(fc.constantFrom(...STOPS), junk),
      nth: fc.oneof(fc.integer({ min: 1, max: 9 }), junk),
      has: fc.oneof(fc.dictionary(words, words, { maxKeys: 2 }), junk),
      is: fc.oneof(fc.dictionary(words, fc.oneof(words, fc.integer(), fc.constant(null))), junk),
    },
    { requiredKeys: ['event'] },
  ),
);
const point = fc.oneof(
  fc.constantFrom(...PLACES),
  fc.tuple(fc.constantFrom(...KINDS), words).map(([kind, name]) => `${kind}:${name}`),
);

const step = (wild: number) => {
  const or = (sound: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 12, arbitrary: sound }, { weight: wild, arbitrary: junk });
  return fc.record(
    {
      title: or(words),
      say: or(fc.oneof(words, fc.array(words, { maxLength: 3 }))),
      type: or(fc.constantFrom('docker ps', 'docker run hello-world', 'ls')),
      typing: or(fc.constantFrom(...TYPINGS)),
      stop: or(stop),
      point: or(point),
      deck: or(fc.constantFrom(1, 2, 3)),
      other: junk,
    },
    { requiredKeys: [] },
  );
};

const file = (wild: number) =>
  fc.record(
    {
      belowdeck: fc.oneof({ weight: 20, arbitrary: fc.constant('talk') }, { weight: wild, arbitrary: junk }),
      version: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, { weight: wild, arbitrary: junk }),
      title: fc.oneof({ weight: 20, arbitrary: fc.constant('A talk') }, { weight: wild, arbitrary: junk }),
      minutes: fc.integer({ min: 1, max: 60 }),
      typing: fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(...TYPINGS) },
        { weight: wild, arbitrary: junk },
      ),
      steps: fc.oneof(
        { weight: 20, arbitrary: fc.array(step(wild), { minLength: 1, maxLength: 4 }) },
        { weight: wild, arbitrary: junk },
      ),
    },
    { requiredKeys: ['belowdeck', 'version', 'title', 'steps'] },
  );

/** A text with a piece taken out, doubled, or replaced. */
const damaged = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.nat(), fc.nat(20), words).map(([whole, at, length, put]) => {
    const from = at % (whole.length + 1);
    return whole.slice(0, from) + put + whole.slice(from + length);
  });

const written = fc.oneof(file(0), file(1)).map((value) => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{}';
  }
});

/** Files as people write them, whole, nearly right, damaged, and no files at all. */
export const anyTalkText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: written },
  { weight: 3, arbitrary: damaged(written) },
  { weight: 1, arbitrary: fc.oneof(fc.json(), fc.string({ unit: 'binary' })) },
);
