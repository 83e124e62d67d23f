import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FeedMessage, feedFrom, feedText } from './stage-feed.ts';

const messages: readonly FeedMessage[] = [
  { kind: 'start', began: 1_764_000_000_000, seed: 7, epoch: 1_764_000_000_000 },
  { kind: 'events', from: 3, told: [{ at: 12, event: { type: 'prompt.shown', exitCode: 0 } }] },
  { kind: 'now', now: 900 },
];

it.each(messages)('comes over as it was sent: $kind', (message) => {
  expect(feedFrom(feedText(message))).toEqual(message);
});

it('is a message or nothing, whatever comes over', () => {
  const texts = messages.map(feedText);
  const damaged = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(9), fc.string({ maxLength: 4 }))
    .map(([text, at, length, put]) => {
      const from = at % text.length;
      return text.slice(0, from) + put + text.slice(from + length);
    });
  const changed = fc
    .dictionary(
      fc.constantFrom('v', 'kind', 'from', 'told', 'now', 'began', 'seed'),
      fc.anything({ maxDepth: 1 }),
    )
    .map((change) => JSON.stringify({ v: 1, kind: 'events', from: 0, told: [], ...change }) ?? '');
  fc.assert(
    fc.property(fc.oneof(damaged, changed, fc.json(), fc.string()), (text) => {
      const message = feedFrom(text);
      if (message?.kind !== 'events') return;
      expect(Number.isInteger(message.from)).toBe(true);
      for (const { at, event } of message.told) {
        expect(Number.isFinite(at)).toBe(true);
        expect(event.type).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
      }
    }),
    { numRuns: 1000 },
  );
});
