/** Bounds of one paste: UTF-16 units, about 64 kB, and lines. */
export const MAX_PASTE = 65_536;
export const MAX_PASTE_LINES = 200;

const controls = /(?![\t\r])\p{Cc}/gu;

/** What is taken of a pasted text: `\r` ends its lines, other control characters but tabs are gone. */
export function takenOf(pasted: string): { readonly text: string; readonly cut: boolean } {
  const short = pasted.slice(0, MAX_PASTE);
  const lines = short
    .replace(/\r\n|\n/g, '\r')
    .replace(controls, '')
    .split('\r');
  // A newline at the end is the end of the last line, not one more line.
  const most = MAX_PASTE_LINES;
  const many = lines.length > most && !(lines.length === most + 1 && lines[most] === '');
  const text = many ? `${lines.slice(0, most).join('\r')}\r` : lines.join('\r');
  return { text, cut: many || short.length < pasted.length };
}

/** A paste as the line editor knows it: between the markers of bracketed paste. */
export const bracketed = (text: string): string => `\x1b[200~${text}\x1b[201~`;
