import { expect, test } from 'vitest';
import { hintText } from './hints.ts';
import { headerWords as header } from './header-words.ts';
import { inspectorWords as inspector } from './inspector-words.ts';
import { interfaceWords } from './interface.ts';
import { lessonWords as lesson } from './lesson-words.ts';
import { presentWords as present } from './present-words.ts';
import { timelineWords as timeline } from './timeline-words.ts';

const all = { ...interfaceWords, header, inspector, lesson, present, timeline };

/** Every text of the interface, those of functions with likely arguments, by the path to it. */
function textsIn(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    return typeof value === 'object' && value !== null ? textsIn(value, here) : [];
  });
}

test('no word is missing, shouts or is left half done', () => {
  const texts = textsIn(all);
  expect(texts.length).toBeGreaterThan(150);
  for (const [path, text] of texts) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toMatch(/!|TODO|undefined|\s\s/);
  }
});

test('only the strata are in capitals', () => {
  for (const [path, text] of textsIn(all))
    if (!path.startsWith('strata.')) expect(text, path).not.toMatch(/\b[A-Z]{4,}\b/);
});

test('gauges say how much of how much', () => {
  const { gauges } = interfaceWords;
  expect(gauges.memoryUse(4_300_000, 128 * 1024 ** 2)).toBe('4.1 of 128 MB');
  expect(gauges.memoryUse(400_000, null)).toBe('391 kB, no limit');
  expect(gauges.processUse(2, 10)).toBe('2 of 10');
  expect(gauges.cpuUse(0, null)).toBe('0, no limit');
  expect(gauges.cpuUse(1 / 3, 0.5)).toBe('0.33 of 0.5');
});

test('what the daemon does is said with what it does it to', () => {
  expect(interfaceWords.activity('pulling', 'hello-world')).toBe('pulling hello-world');
  expect(interfaceWords.activity('pulling', '')).toBe('pulling an image');
  expect(interfaceWords.activity('idle', '')).toBe('waiting');
});

test('a hint names what was typed, and what can be tried', () => {
  expect(hintText({ kind: 'command-not-found', name: 'git' })).toBe(
    'git is not on this machine. Try docker run hello-world, or help.',
  );
  expect(hintText({ kind: 'flag-without-effect', command: 'run', flag: 'privileged' })).toMatch(
    /^--privileged /,
  );
  expect(hintText({ kind: 'shell-not-supported', what: 'pipes' })).toContain('pipes');
  expect(hintText({ kind: 'command-not-here-yet', command: 'build' })).toMatch(/^docker build /);
});
