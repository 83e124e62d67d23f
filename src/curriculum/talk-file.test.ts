import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talks } from '../content/en/talks.ts';
import { anyTalkText } from './talk-file.fixture.ts';
import { KINDS, PLACES, STOPS, TYPINGS } from './talk.ts';
import { LARGEST_TALK, talkFrom, talkText } from './talk-file.ts';

const guide = readFileSync('docs/presenting.md', 'utf8');
const fileOf = (change: object, step: object = { say: 'Hello' }) =>
  JSON.stringify({ belowdeck: 'talk', version: 1, title: 'A talk', steps: [{}, step], ...change });

describe('a talk in a file', () => {
  it('is read with what it leaves out, and without what is not known', () => {
    const text = fileOf(
      { typing: 'enter', colour: 'red' },
      {
        type: 'docker ps',
        stop: { event: 'request.sent', has: { path: '/json' } },
        say: ['One.', 'Two.'],
        x: 1,
      },
    );
    const plain = { title: '', say: '', type: null, typing: 'enter', stop: null, point: null, deck: null };
    expect(talkFrom(`\uFEFF${text}`)).toEqual({
      talk: {
        title: 'A talk',
        minutes: null,
        steps: [
          plain,
          {
            ...plain,
            say: 'One.\nTwo.',
            type: 'docker ps',
            stop: { type: 'request.sent', nth: 1, has: { path: '/json' } },
          },
        ],
      },
    });
  });

  it.each([
    ['', { kind: 'no-json' }],
    ['{"belowdeck":"talk"', { kind: 'no-json' }],
    ['[]', { kind: 'no-talk' }],
    ['{"title":"x","steps":[]}', { kind: 'no-talk' }],
    [fileOf({ version: 2 }), { kind: 'version' }],
    [fileOf({ steps: [] }), { kind: 'no-steps' }],
    [fileOf({ steps: Array.from({ length: 201 }, () => ({})) }), { kind: 'too-many-steps' }],
    ['x'.repeat(LARGEST_TALK + 1), { kind: 'too-large' }],
    [fileOf({ title: '' }), { kind: 'field', step: null, field: 'title' }],
    [fileOf({ minutes: 0 }), { kind: 'field', step: null, field: 'minutes' }],
    [fileOf({ typing: 'fast' }), { kind: 'field', step: null, field: 'typing' }],
    [fileOf({}, { say: 7 }), { kind: 'field', step: 2, field: 'say' }],
    [fileOf({}, { type: 'ls\rrm' }), { kind: 'field', step: 2, field: 'type' }],
    [fileOf({}, { type: '' }), { kind: 'field', step: 2, field: 'type' }],
    [fileOf({}, { title: '\u001b[31m' }), { kind: 'field', step: 2, field: 'title' }],
    [fileOf({}, { stop: 'image.lost' }), { kind: 'field', step: 2, field: 'stop' }],
    [fileOf({}, { stop: { event: 'image.stored', nth: 0 } }), { kind: 'field', step: 2, field: 'stop' }],
    [fileOf({}, { point: 'everything' }), { kind: 'field', step: 2, field: 'point' }],
    [fileOf({}, { point: 'image:' }), { kind: 'field', step: 2, field: 'point' }],
    [fileOf({}, { deck: 4 }), { kind: 'field', step: 2, field: 'deck' }],
  ])('is refused with what is wrong and where: %#', (text, fault) => {
    expect(talkFrom(text)).toEqual({ fault });
  });

  it('is within its bounds or refused, whatever stands in it, and what was read is read the same again', () => {
    let read = 0;
    fc.assert(
      fc.property(anyTalkText, (text) => {
        const result = talkFrom(text);
        if ('fault' in result) return;
        read += 1;
        for (const step of result.talk.steps) {
          expect(Object.keys(step).sort()).toEqual([
            'deck',
            'point',
            'say',
            'stop',
            'title',
            'type',
            'typing',
          ]);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
          expect(`${step.type}${step.point}${step.title}`).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
        }
        expect(talkFrom(talkText(result.talk))).toEqual(result);
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(150);
  });

  it('is described for people with all it may have, and an example that is one', () => {
    const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    expect(talkFrom(example)).toMatchObject({ talk: { steps: { length: 5 } } });
    for (const name of [...STOPS, ...PLACES, ...KINDS, ...TYPINGS]) expect(guide, name).toContain(name);
  });

  it.each(Object.entries(talks))('%s comes with the page and can be a file', (_name, talk) => {
    expect(talkFrom(talkText(talk))).toEqual({ talk });
  });
});
