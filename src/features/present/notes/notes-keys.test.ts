import { expect, it } from 'vitest';
import { notesAskOf } from './notes-keys.ts';

const bare = { code: '', ctrlKey: false, altKey: false, metaKey: false };

it('goes by the keys of a remote control, and by letters where they are on', () => {
  const ask = (key: string, held: Partial<typeof bare> = {}, onButton = false, single = true) =>
    notesAskOf({ ...bare, ...held, key }, onButton, single);
  expect(ask('PageDown')).toBe('next');
  expect(ask('ArrowLeft')).toBe('back');
  expect(ask(' ')).toBe('next');
  expect(ask(' ', {}, true)).toBeNull();
  expect(ask('W')).toBe('what-if');
  expect(ask('w', {}, false, false)).toBeNull();
  expect(ask('∑', { altKey: true, code: 'KeyW' }, false, false)).toBe('what-if');
  expect(ask('PageDown', { ctrlKey: true })).toBeNull();
  expect(ask('r', { ctrlKey: true })).toBeNull();
});
