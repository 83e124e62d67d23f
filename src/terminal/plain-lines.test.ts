import { expect, it } from 'vitest';
import { plainLines } from './plain-lines.ts';
import { headless } from './terminal.fixture.ts';

it('reads the lines that a text leaves: rewritten ones as they end, wrapped ones as one, without colours', async () => {
  const { terminal } = headless({ columns: 10, rows: 4 });
  const text = 'a: 1 %\r\nb: 2 %\r\n\x1b[2A\x1b[Ka: done\x1b[2B\r\x1b[31m0123456789abc\x1b[m\r\n\r\nlast\r\n';
  expect(await plainLines(terminal, text)).toEqual(['a: done', 'b: 2 %', '0123456789abc', '', 'last']);
});
