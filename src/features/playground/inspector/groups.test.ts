import { expect, it } from 'vitest';
import { groupsOf } from './groups.ts';

it('puts rows of one label together where they stand together, and tells equal ones apart', () => {
  const groups = groupsOf([
    { label: 'Layers', value: 'a' },
    { label: 'Layers', value: 'a' },
    { label: 'Size', value: '1' },
    { label: 'Layers', value: 'b' },
  ]);
  expect(groups.map(({ label, rows }) => [label, rows.length])).toEqual([
    ['Layers', 2],
    ['Size', 1],
    ['Layers', 1],
  ]);
  const keys = groups.flatMap(({ key, rows }) => [key, ...rows.map((row) => `${key} ${row.key}`)]);
  expect(new Set(keys).size).toBe(keys.length);
});
