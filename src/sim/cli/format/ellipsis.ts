import { isWide } from './char-width.ts';

/**
 * `text` cut to `columns` with `…` as its last character, as docker/cli formatter.Ellipsis cuts it.
 *
 * Wide characters count 2 here, combining ones 1. With one column there is no ellipsis, with none no text.
 */
export function ellipsis(text: string, columns: number): string {
  if (columns <= 0) return '';
  if (text.length <= columns && /^[ -~]*$/.test(text)) return text;
  const chars = [...text];
  if (columns === 1) return chars[0] ?? '';
  const widths = chars.map((char) => (isWide(char.codePointAt(0) ?? 0) ? 2 : 1));
  if (widths.reduce((sum, width) => sum + width, 0) <= columns) return text;
  let used = 0;
  let kept = 0;
  while (used + (widths[kept] ?? 0) <= columns - 1) {
    used += widths[kept] ?? 0;
    kept += 1;
  }
  // docker/cli looks for the place to cut only between two characters, so a wide first one is never cut off.
  return kept === 0 ? text : `${chars.slice(0, kept).join('')}…`;
}
