import { expect, it } from 'vitest';
import { along, boxPath, pathOf } from './geometry.ts';
import { fitted, widthOf, sentences, wrapped } from './text.ts';

it('cuts what has no room, and says so with an ellipsis', () => {
  expect(fitted('hello-world', 200, 13)).toBe('hello-world');
  const cut = fitted('images on this computer', 80, 13);
  expect(cut.endsWith('…')).toBe(true);
  expect(widthOf(cut, 13)).toBeLessThanOrEqual(80);
  expect(fitted('hello', 8, 13)).toBe('');
});

it('knows that some letters are narrow', () => {
  expect(fitted('0.2 of 7.5 GB', 84, 12.5)).toBe('0.2 of 7.5 GB');
  expect(fitted('MMMMMMMMMMMMM', 84, 12.5)).toMatch('…');
});

it('breaks lines at spaces only', () => {
  expect(wrapped('looking in the cache', 70, 13)).toEqual(['looking in', 'the cache']);
  expect(wrapped('', 80, 13)).toEqual([]);
});

it('shows whole sentences, as many as there is room for', () => {
  const text = 'No images yet. A pull brings one.';
  expect(sentences(text, 90, 13, 3)).toEqual(wrapped(text, 90, 13));
  expect(sentences(text, 90, 13, 2)).toEqual(['No images yet.']);
  expect(sentences(text, 40, 13, 1)).toEqual([]);
  expect(sentences('a: b', 90, 13, 1)).toEqual(['a: b']);
});

it('walks along a line of several points', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 30 },
  ];
  expect(along(line, 0)).toEqual({ x: 0, y: 0 });
  expect(along(line, 0.5)).toEqual({ x: 10, y: 10 });
  expect(along(line, 2)).toEqual({ x: 10, y: 30 });
  expect(pathOf(line)).toBe('M0 0L10 0L10 30');
});

it('rounds a box no more than it is large', () => {
  expect(boxPath({ x: 0, y: 0, width: 10, height: 4 }, 8)).toBe(
    'M2 0h6q2 0 2 2v0q0 2 -2 2h-6q-2 0 -2 -2v0q0 -2 2 -2Z',
  );
});
