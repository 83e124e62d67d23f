import { printable } from '../sim/shell/printable.ts';

/**
 * Text of names, variables and files as a page may show it: its lines and tabs, without control characters and marks of
 * writing direction, which would turn round what stands beside it.
 */
export function shownText(text: string): string {
  return text
    .split(/([\n\t])/)
    .map((part, i) => (i % 2 === 1 ? part : printable(part)))
    .join('');
}
