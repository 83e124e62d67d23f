/** Other weights, and the fonts that stand in until ours have come, are a little wider. */
const SAFE = 1.02;

function decoded(digits: string): readonly number[] {
  return (digits.match(/../g) ?? []).map((two) => (Number(two) / 100) * SAFE);
}

/** Widths of the letters from the blank to the tilde, two digits each, in hundredths of the type size: our faces' own. */
const letters = {
  text: decoded(
    '2829316759937317303048602236224065415558625960516259222256625649786362656757557069405264548370726073625957696086635961324034563825535749575432565526255027855555575835483354476949464735243555',
  ),
  bold: decoded(
    '3130387561967320333348602637264366435760626062536257262657615754786764666959567170425566558571746275646160696488676462344334583928555951595636595729265531885757595937503756527353515038253854',
  ),
};
/** Of what is not among them, and of the ellipsis. */
const OTHER = 0.76;
const MONO = 0.632;

export type Face = keyof typeof letters | 'mono';

/** How wide a letter is, in parts of the type size. */
function letterWidth(letter: string, face: Face): number {
  if (face === 'mono') return MONO;
  return letters[face][(letter.codePointAt(0) ?? 0) - 32] ?? OTHER;
}

/** About how many px wide a text is. */
export function widthOf(text: string, size: number, face: Face = 'text'): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter, face);
  return width * size;
}

/** The text, cut with an ellipsis where it would be wider than so many px; empty where not even a few letters fit. */
export function fitted(text: string, width: number, size: number, face: Face = 'text'): string {
  if (widthOf(text, size, face) <= width) return text;
  let left = width / size - (face === 'mono' ? MONO : OTHER);
  let cut = '';
  for (const letter of text) {
    left -= letterWidth(letter, face);
    if (left < 0) break;
    cut += letter;
  }
  return cut.length < 2 ? '' : `${cut.trimEnd()}…`;
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

/** The first sentences of a text in lines, as many as have room in so many lines: none is cut in the middle. */
export function sentences(text: string, width: number, size: number, most: number): readonly string[] {
  let shown: readonly string[] = [];
  for (const { index, 0: end } of text.matchAll(/[.?](?= |$)|$/g)) {
    const lines = wrapped(text.slice(0, index + end.length), width, size);
    if (lines.length > most) break;
    shown = lines;
  }
  return shown;
}

/** The first of these texts, in a plate's bold letters, that has room; the last of them where none has. */
export function fitting(texts: readonly string[], room: number): string {
  return texts.find((text) => widthOf(text, 12.5, 'bold') <= room) ?? texts.at(-1) ?? '';
}
