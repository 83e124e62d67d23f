import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askFrom, askMessage, isNewer, type NotesState, stageFrom, stageMessage } from './notes-message.ts';

const state: NotesState = {
  title: 'A talk',
  minutes: 20,
  step: 3,
  steps: 17,
  heading: 'docker run',
  say: 'Ask the class first.\nThen type.',
  line: { text: 'docker run hello-world', typed: 6 },
  phase: 'letter',
  next: { heading: 'Not here', type: '' },
  sentence: 'The prompt waits.',
  isBlack: false,
  clock: { passed: 1000, since: 1_764_000_000_000 },
};
const message = { began: 1_764_000_000_000, number: 4, state };

it('comes over as it was sent', () => {
  expect(stageFrom(structuredClone(stageMessage(message)))).toEqual(message);
  expect(askFrom(structuredClone(askMessage('what-if')))).toBe('what-if');
});

it('is newer with a later page, and on one page with a higher number', () => {
  expect(isNewer(message, null)).toBe(true);
  expect(isNewer(message, message)).toBe(false);
  expect(isNewer({ ...message, number: 5 }, message)).toBe(true);
  expect(isNewer({ ...message, began: message.began + 1, number: 0 }, message)).toBe(true);
  expect(isNewer({ ...message, began: message.began - 1, number: 9 }, message)).toBe(false);
});

it('is within its bounds or nothing, whatever comes over', () => {
  const junk = fc.anything({ withBigInt: true, withMap: true, withTypedArray: true, maxDepth: 1 });
  const field = fc.constantFrom(...Object.keys(state));
  const changed = fc
    .dictionary(field, fc.oneof(junk, fc.constant('x'.repeat(9000))))
    .map((change) => ({ belowdeck: 'stage', ...message, state: { ...state, ...change } }));
  fc.assert(
    fc.property(fc.oneof(changed, junk), (sent) => {
      expect(askFrom(sent)).toBeNull();
      const got = stageFrom(sent);
      if (got === null) return;
      expect(Object.keys(got.state).sort()).toEqual(Object.keys(state).sort());
      expect(JSON.stringify(got).length).toBeLessThan(60_000);
      expect(got.state.line?.typed ?? 0).toBeLessThanOrEqual(got.state.line?.text.length ?? 0);
      expect(got.state.step).toBeLessThanOrEqual(200);
    }),
    { numRuns: 500 },
  );
});
