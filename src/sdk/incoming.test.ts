import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileMessage } from '../trace/embed-message.fixture.ts';
import { incomingFrom, isHello } from './incoming.ts';

it('takes events and answers as an embed sends them', () => {
  const step = { event: 'step', data: { at: 3, last: 9, sentence: 'The client asks.' } };
  expect(incomingFrom(step)).toEqual(step);
  expect(incomingFrom({ id: 4, ok: true, result: null })).toEqual({ id: 4, ok: true, result: null });
  expect(incomingFrom({ id: 4, ok: false, error: { code: 'unsupported' } })).toEqual({
    id: 4,
    ok: false,
    code: 'unsupported',
  });
  expect(isHello({ ns: 'belowdeck', v: 1, type: 'hello', proto: [1, 2] })).toBe(true);
});

it.each([
  [{ event: 'step', data: { at: '3', last: 9, sentence: '' } }],
  [{ event: 'resize', data: { height: 1e9 } }],
  [{ event: 'resize', data: { height: -1 } }],
  [{ event: 'resize', data: { height: Number.NaN } }],
  [{ event: 'toString', data: {} }],
  [{ event: 'ready' }],
  [null],
  ['ready'],
])('takes nothing else: %j', (message) => {
  expect(incomingFrom(message)).toBeNull();
});

it('is no hello in another version, or of another', () => {
  for (const message of [
    { ns: 'belowdeck', type: 'hello', proto: [2] },
    { ns: 'belowdeck', type: 'hello', proto: 1 },
    { ns: 'other', type: 'hello', proto: [1] },
    null,
  ])
    expect(isHello(message)).toBe(false);
});

it('never throws, whatever a frame sends', () => {
  fc.assert(
    fc.property(hostileMessage, (message) => {
      isHello(message);
      const incoming = incomingFrom(message);
      if (incoming) expect('event' in incoming || typeof incoming.id === 'number').toBe(true);
    }),
    { numRuns: 2000 },
  );
});
