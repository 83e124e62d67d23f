import type { Word } from './syntax.ts';

/** Whether a word can be the name of a variable or a function. */
export const isName = (word: string): boolean => /^[A-Za-z_]\w*$/.test(word);

/** The unquoted text that a word begins with. */
export function leadingText(word: Word): string {
  let text = '';
  for (const piece of word) {
    if (piece.kind !== 'text' || piece.quoted) break;
    text += piece.text;
  }
  return text;
}

/** A word without so many of its first characters. */
export function dropText(word: Word, count: number): Word {
  let left = count;
  return word.flatMap((piece) => {
    if (left === 0 || piece.kind !== 'text') return [piece];
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    const text = piece.text.slice(cut);
    return text === '' && cut > 0 ? [] : [{ ...piece, text }];
  });
}
