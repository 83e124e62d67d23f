const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const mark = /\p{M}/u;

/** Where the character after `at` ends: a code point with the marks that combine with it. */
export function nextCharacter(text: string, at: number): number {
  let i = pointEnd(text, at);
  while (i < text.length && mark.test(pointAt(text, i))) i = pointEnd(text, i);
  return i;
}

/** Where the character before `at` begins. */
export function previousCharacter(text: string, at: number): number {
  let i = pointStart(text, at);
  while (i > 0 && mark.test(pointAt(text, i))) i = pointStart(text, i);
  return i;
}

/** Where Alt-F goes: past blanks and signs, then to the end of the word. */
export function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isWord(text, i)) i = nextCharacter(text, i);
  while (i < text.length && isWord(text, i)) i = nextCharacter(text, i);
  return i;
}

/** Where Alt-B goes: back past blanks and signs, then to the start of the word. */
export function wordStart(text: string, at: number): number {
  let i = at;
  for (let p = previousCharacter(text, i); i > 0 && !isWord(text, p); p = previousCharacter(text, i)) i = p;
  for (let p = previousCharacter(text, i); i > 0 && isWord(text, p); p = previousCharacter(text, i)) i = p;
  return i;
}

/** Where Ctrl-W cuts: words there end at blanks only. */
export function blankWordStart(text: string, at: number): number {
  return text.slice(0, at).replace(/[^ ]* *$/, '').length;
}

const isWord = (text: string, at: number): boolean => wordCharacter.test(pointAt(text, at));

function pointAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

const pointEnd = (text: string, at: number): number => Math.min(text.length, at + pointAt(text, at).length);

function pointStart(text: string, at: number): number {
  const one = Math.max(0, at - 1);
  return one > 0 && pointAt(text, one - 1).length === 2 ? one - 1 : one;
}
