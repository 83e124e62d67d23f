import { expect, it } from 'vitest';
import { codeLinkOf } from './code-link.ts';

const lesson = 'https://example.org/?lesson=doors';

it('leads to the moment up to 200 bytes, counted as bytes, and else to the lesson', () => {
  const link = (bytes: number) => 'x'.repeat(bytes);
  expect(codeLinkOf(link(200), lesson)).toEqual({ kind: 'moment', link: link(200) });
  expect(codeLinkOf(link(201), lesson)).toEqual({ kind: 'lesson', link: lesson });
  expect(codeLinkOf('é'.repeat(101), lesson).kind).toBe('lesson');
  expect(codeLinkOf(null, lesson).kind).toBe('lesson');
});
