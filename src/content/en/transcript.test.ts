import { expect, it } from 'vitest';
import { transcriptOf } from './transcript.ts';

it('tells a run as Markdown, in which no output and no name can be taken for a mark', () => {
  const text = transcriptOf(
    [
      {
        line: 'cat f',
        output: ['```', '# no title'],
        sentences: ['A *b* <c> [d] happens.', 'A *b* <c> [d] happens.'],
      },
      { line: 'true', output: [], sentences: [] },
    ],
    'https://example.org/#r1.x',
  );
  expect(text).toBe(
    '# What happened below deck\n\nThe same machine, at the same moment, to try it: <https://example.org/#r1.x>\n\n' +
      '````console\n$ cat f\n```\n# no title\n````\n\nWhat happened:\n\n1. A \\*b\\* \\<c\\> \\[d\\] happens.\n\n```console\n$ true\n```\n',
  );
});
