/** The command that the cursor stands in: its words before the cursor's, and where the cursor's own word begins. */
export interface TypedWords {
  readonly before: readonly string[];
  readonly current: string;
  readonly start: number;
}

/** Reads the line up to the cursor; null inside quotes or a comment, where there is nothing to complete. */
export function typedWords(line: string): TypedWords | null {
  let before: string[] = [];
  let word: string | null = null;
  let start = 0;
  let quote: string | null = null;
  let plain = true;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? '';
    const inWord: string = word ?? '';
    if (quote !== null) {
      if (char === quote) quote = null;
      else word = inWord + char;
    } else if (/[\s;&|()]/.test(char)) {
      if (word !== null) before.push(word);
      if (!/\s/.test(char)) before = [];
      word = null;
      plain = true;
    } else {
      if (word === null) start = i;
      if (char === '#' && word === null) return null;
      if (char === '"' || char === "'") {
        quote = char;
        plain = false;
        word = inWord;
      } else if (char === '\\') {
        plain = false;
        word = inWord + (line[++i] ?? '');
      } else word = inWord + char;
    }
  }
  if (quote !== null || !plain) return null;
  const firstWord = before.findIndex((text) => !/^[A-Za-z_]\w*=/.test(text));
  return {
    before: firstWord < 0 ? [] : before.slice(firstWord),
    current: word ?? '',
    start: word === null ? line.length : start,
  };
}
