import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessonTexts } from '../en/lessons/texts.ts';
import { plans } from './plans.ts';

/** The rows of the list, each as its cells without their code marks. */
const rows = readFileSync('docs/misconceptions.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| M'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, code = '', , lesson = '', beat = '', choice = '', shown = '']) => ({
    code,
    lesson,
    beat,
    choice,
    shown,
  }));

test('the list has every misconception that a lesson is to put right', () => {
  const codes = [...new Set(rows.map(({ code }) => code))];
  expect(codes).toEqual(['M1', 'M2', 'M3', 'M4', 'M5', 'M8', 'M10', 'M11', 'M12', 'M13', 'M16']);
});

test.each(rows)('$code is met in the lesson $lesson, at $beat', ({ lesson, beat, choice, shown }) => {
  const at = plans.find(({ id }) => id === lesson)?.beats.find(({ id }) => id === beat);
  expect(at).toBeDefined();
  const [, file = '', name = ''] = /^(\S+): "(.+)"$/.exec(shown) ?? [];
  expect(readFileSync(file, 'utf8')).toContain(`('${name}`);
  if (at?.kind !== 'predict') {
    expect(choice).toBe('');
    return;
  }
  // Who believes it has something to choose, and is told what was to be seen instead.
  expect(at.choices).toContain(choice);
  expect(choice).not.toBe(at.right);
  expect(lessonTexts[lesson]?.beats[beat]?.choices?.[choice]?.answer.length).toBeGreaterThan(20);
});
