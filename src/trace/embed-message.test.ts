import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileMessage } from './embed-message.fixture.ts';
import { callFrom, METHODS } from './embed-message.ts';

describe('a message to an embed', () => {
  it.each([
    [{ id: 1, method: 'play' }, { method: 'play' }],
    [
      { id: 2, method: 'goTo', params: { to: 'first-run' } },
      { method: 'goTo', to: 'first-run' },
    ],
    [
      { id: 3, method: 'goTo', params: { to: -1 } },
      { method: 'goTo', to: -1 },
    ],
    [
      { id: 4, method: 'run', params: { line: 'docker ps', also: 'rm' } },
      { method: 'run', line: 'docker ps' },
    ],
    [
      { id: 5, method: 'setTheme', params: { theme: 'dark' } },
      { method: 'setTheme', theme: 'dark' },
    ],
    [
      { id: 6, method: 'setState', params: { state: '?v=1' } },
      { method: 'setState', state: '?v=1' },
    ],
  ])('is understood without what it has beside: %j', (message, call) => {
    expect(callFrom(message)).toEqual({ id: message.id, call });
  });

  it.each([
    [{ id: 1, method: 'eval' }, 'unsupported'],
    [{ id: 1, method: 'toString' }, 'unsupported'],
    [{ id: 1 }, 'unsupported'],
    [{ id: 1, method: 'goTo' }, 'invalid'],
    [{ id: 1, method: 'goTo', params: { to: 0.5 } }, 'invalid'],
    [{ id: 1, method: 'run', params: { line: 'docker ps\rrm' } }, 'invalid'],
    [{ id: 1, method: 'run', params: { line: 'x'.repeat(4097) } }, 'invalid'],
    [{ id: 1, method: 'run', params: Object.create({ line: 'docker ps' }) }, 'invalid'],
    [{ id: 1, method: 'setTheme', params: { theme: 'constructor' } }, 'invalid'],
    [{ id: 1, method: 'play', params: { junk: 'x'.repeat(65_536) } }, 'too-large'],
    [{ id: 1, method: 'play', params: new Uint8Array(9) }, 'too-large'],
    [{ id: 1, method: 'play', params: Array.from({ length: 70_000 }, () => 0) }, 'too-large'],
  ])('is refused with a reason: %#', (message, fault) => {
    expect(callFrom(message)).toEqual({ id: 1, fault });
  });

  it('that cannot be answered is passed over', () => {
    const thrower = Object.defineProperty({}, 'id', { get: () => expect.unreachable('it was read') });
    for (const message of [null, 7, 'play', [], {}, { id: -1 }, { id: '1', method: 'play' }, thrower])
      expect(callFrom(message)).toBeNull();
  });

  it('is only ever one of the calls, whatever it is', () => {
    fc.assert(
      fc.property(hostileMessage, (message) => {
        const received = callFrom(message);
        if (received === null) return;
        expect(Number.isSafeInteger(received.id)).toBe(true);
        if ('fault' in received) expect(['unsupported', 'invalid', 'too-large']).toContain(received.fault);
        else {
          expect(METHODS).toContain(received.call.method);
          expect(Object.keys(received.call).length).toBeLessThan(3);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
