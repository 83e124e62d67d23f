import { expect, it, vi } from 'vitest';
import type { Focus } from '../key-rules.ts';
import { talkTakes } from './talk-keys.ts';

const bare = { code: '', ctrlKey: false, altKey: false, metaKey: false };

function press(key: string, focus: Focus = 'terminal', held: Partial<typeof bare> = {}) {
  const run = { letter: vi.fn(), enter: vi.fn(), rewind: vi.fn(), complete: vi.fn() };
  const isTaken = talkTakes({ ...bare, ...held, key }, focus, run);
  const did = Object.entries(run).flatMap(([name, mock]) => (mock.mock.calls.length > 0 ? [name] : []));
  return [isTaken, ...did];
}

it('takes what would be typed, and nothing that is the presenter’s, the page’s or the browser’s', () => {
  for (const key of ['a', ' ', '.', 'é', '𝄞']) expect(press(key), key).toEqual([true, 'letter']);
  expect(press('Enter')).toEqual([true, 'enter']);
  expect(press('u', 'terminal', { ctrlKey: true })).toEqual([true, 'rewind']);
  expect(press('e', 'terminal', { ctrlKey: true })).toEqual([true, 'complete']);
  for (const key of ['Backspace', 'ArrowUp', 'Home']) expect(press(key), key).toEqual([true]);
  expect(press('w', 'terminal', { ctrlKey: true })).toEqual([true]);
  for (const key of ['PageDown', 'PageUp', 'F5', 'F8', 'Tab', 'Escape', 'Shift'])
    expect(press(key), key).toEqual([false]);
  expect(press('b', 'terminal', { altKey: true })).toEqual([false]);
  for (const key of ['c', 'r', 't']) expect(press(key, 'terminal', { ctrlKey: true }), key).toEqual([false]);
  for (const focus of ['page', 'field', 'button', 'picture'] as const)
    expect(press('a', focus), focus).toEqual([false]);
});
