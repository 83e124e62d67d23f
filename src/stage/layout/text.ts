/** Mean width of a letter of our faces, in parts of the type size: measured over English words and hex digits. */
const widths = { text: 0.52, bold: 0.56, mono: 0.605 } as const;

export type Face = keyof typeof widths;

/** About how many px wide a text is. */
export function widthOf(text: string, size: number, face: Face = 'text'): number {
  return [...text].length * size * widths[face];
}

/** The text, cut with an ellipsis where it would be wider than so many px; empty where not even a few letters fit. */
export function fitted(text: string, width: number, size: number, face: Face = 'text'): string {
  if (widthOf(text, size, face) <= width) return text;
  const letters = Math.floor(width / (size * widths[face])) - 1;
  return letters < 2 ? '' : `${[...text].slice(0, letters).join('').trimEnd()}…`;
}

/** The text in lines no wider than so many px, broken at spaces. A word that is wider stays whole; it is cut when drawn. */
export function wrapped(text: string, width: number, size: number, face: Face = 'text'): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size, face) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
