import fc from 'fast-check';
import { expect, it } from 'vitest';
import { talks } from '../../../content/en/talks.ts';
import { createStore } from '../../../platform/storage.ts';
import { forgetTalk, keepPlace, keepTalk, keptTalk } from './kept-talk.ts';

const [name = '', talk] = Object.entries(talks)[0] ?? [];
if (!talk) throw new Error('no talk comes with the page');

function memory() {
  const kept = new Map<string, string>();
  return createStore(
    () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    }),
    1,
  );
}

it('comes back as it was kept, and not once it is forgotten', () => {
  const store = memory();
  const state = { step: 3, phase: 'running', typed: 0, from: 12, isFree: true } as const;
  keepTalk(store, name, talk);
  keepPlace(store, state, true);
  expect(keptTalk(store)).toEqual({ name, talk, state, isSame: true });
  forgetTalk(store);
  expect(keptTalk(store)).toBeNull();
});

it('is a place in the talk or none, whatever was stored', () => {
  const thing = fc.oneof(
    fc.anything({ maxDepth: 1 }),
    fc.nat(30),
    fc.constantFrom('typing', 'done', true, -1, 0.5),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('step', 'phase', 'typed', 'from', 'isFree'), thing),
      (place) => {
        const store = memory();
        keepTalk(store, null, talk);
        store.write('talk-place', place);
        const kept = keptTalk(store);
        if (kept === null) return;
        const { step, typed } = kept.state;
        expect(talk.steps[step]).toBeDefined();
        expect(typed).toBeLessThanOrEqual(talk.steps[step]?.type?.length ?? 0);
      },
    ),
  );
});
