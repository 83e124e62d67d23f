/** px of a film: its picture, and the strip under it for the sentence. */
export const FILM = { width: 890, height: 640, caption: 64 } as const;

const SIDE = 24;
const LINE = 24;

/** The picture with its sentence under it, in the page's own letters and colours. */
export function captioned(picture: HTMLCanvasElement, sentence: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = FILM.width;
  canvas.height = FILM.height + FILM.caption;
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing) throw new Error('this browser has no canvas');
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
  drawing.fillStyle = backgroundColor;
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture, 0, 0, FILM.width, FILM.height);
  drawing.fillStyle = color;
  drawing.font = `18px ${fontFamily}`;
  drawing.textBaseline = 'middle';
  const lines = wrapped(sentence, (text) => drawing.measureText(text).width <= FILM.width - 2 * SIDE).slice(
    0,
    2,
  );
  const top = FILM.height + (FILM.caption - lines.length * LINE) / 2;
  for (const [i, line] of lines.entries()) drawing.fillText(line, SIDE, top + (i + 0.5) * LINE);
  return canvas;
}

/** A text in lines that fit, broken between words. */
export function wrapped(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || !fits(longer)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
