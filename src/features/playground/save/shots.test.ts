import { expect, it } from 'vitest';
import { shotsOf } from './shots.ts';

const long = () => 1000;

it('shows a step on its way and as it stands, for as long as it plays', () => {
  const shots = shotsOf([3, 7], (seq) => (seq === 3 ? 1000 : 100));
  expect(shots.map(({ seq, progress }) => [seq, progress])).toEqual([
    [3, 0.15],
    [3, 0.4],
    [3, 0.65],
    [3, 1],
    [7, 1],
  ]);
  expect(shots.slice(0, 4).reduce((sum, { ms }) => sum + ms, 0)).toBe(1000);
  expect(shots.at(-1)?.ms).toBe(3000);
});

it('keeps to steps as they stand where there are many, and is never longer than a film may be', () => {
  const seqs = Array.from({ length: 500 }, (_, i) => i);
  expect(shotsOf(seqs.slice(0, 100), long).map(({ seq }) => seq)).toEqual(seqs.slice(0, 100));
  expect(shotsOf(seqs, long)).toHaveLength(160);
  expect(shotsOf([], long)).toEqual([]);
});
