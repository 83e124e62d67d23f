import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellWidth, columnAfter } from './column.ts';
import { headless } from './terminal.fixture.ts';

it.each([
  ['a', 1],
  ['é', 1],
  ['中', 2],
  ['😀', 2],
  ['\u0301', 0],
  ['\ufe0f', 0],
])('%s takes %i columns', (char, width) => {
  expect(cellWidth(char.codePointAt(0) ?? 0)).toBe(width);
});

it('knows the column as the terminal does, whatever was printed', async () => {
  const piece = fc.oneof(
    fc.constantFrom(...'ab中😀\u0301\n\r\t\b'),
    fc.tuple(fc.constantFrom(...'ABCDEFGHJKLMPXdfm@'), fc.nat(14)).map(([final, n]) => `\x1b[${n}${final}`),
    fc.tuple(fc.nat(5), fc.nat(14)).map(([row, column]) => `\x1b[${row};${column}H`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const { terminal, write } = headless({ columns: 10, rows: 6 });
      const text = pieces.join('');
      await write(text);
      expect(columnAfter(text, 10)).toBe(terminal.buffer.active.cursorX);
      terminal.dispose();
    }),
    { numRuns: 300 },
  );
});
