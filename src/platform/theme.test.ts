import { expect, it } from 'vitest';
import { applyTextSize, applyTheme, textSizeFrom, themeFrom } from './theme.ts';

const root = () => {
  const marks = new Map<string, string>();
  return {
    marks,
    setAttribute: (name: string, value: string) => void marks.set(name, value),
    removeAttribute: (name: string) => void marks.delete(name),
  };
};

it('takes what was stored only when it is one of ours', () => {
  expect(['dark', 'contrast', 'pink', null, 7].map(themeFrom)).toEqual([
    'dark',
    'contrast',
    'system',
    'system',
    'system',
  ]);
  expect(['large', '', undefined].map(textSizeFrom)).toEqual(['large', 'normal', 'normal']);
});

it('marks the page, and takes the mark away for what needs none', () => {
  const page = root();
  applyTheme('dark', page);
  applyTextSize('large', page);
  expect([...page.marks]).toEqual([
    ['data-theme', 'dark'],
    ['data-text-size', 'large'],
  ]);
  applyTheme('system', page);
  applyTextSize('normal', page);
  expect(page.marks.size).toBe(0);
});
