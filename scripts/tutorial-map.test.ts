import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const STATES = ['here', 'partly', 'not yet'];

/** The rows of the map, each as its four cells. */
const rows = readFileSync('docs/tutorial-map.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()))
  .filter(([first]) => first !== 'the tutorial')
  .map(([statement = '', state = '', place = '', shown = '']) => ({ statement, state, place, shown }));

describe('the map of the tutorial', () => {
  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(25);
  });

  test.each(rows)('$statement: $state', ({ state, place, shown }) => {
    expect(STATES).toContain(state);
    if (state === 'not yet') {
      expect([place, shown]).toEqual(['', '']);
      return;
    }
    expect(place).not.toBe('');
    const [, file = '', name = ''] = /^`([^`]+)`: "(.+)"$/.exec(shown) ?? [];
    expect(file).toMatch(/\.(test|spec)\.tsx?$/);
    expect(readFileSync(file, 'utf8')).toContain(`('${name}`);
  });
});
