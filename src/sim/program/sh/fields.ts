import type { Shell } from './shell.ts';

/** What words are parted at where nobody has said otherwise. */
export const BLANKS = ' \t\n';

export const separators = (shell: Shell): string => shell.variables.get('IFS') ?? BLANKS;

/** A part of a value, and whether what comes after it ends a field even where that is empty. */
export interface Part {
  readonly text: string;
  readonly end: 'none' | 'soft' | 'hard';
}

/** Parts a value at the characters of IFS: blanks count once however many there are, any other one for itself. */
export function partsOf(value: string, ifs: string): readonly Part[] {
  const isBlank = (char: string | undefined) =>
    char !== undefined && BLANKS.includes(char) && ifs.includes(char);
  const parts: Part[] = [];
  let text = '';
  for (let i = 0; i < value.length; ) {
    if (!ifs.includes(value[i] ?? '')) {
      text += value[i++] ?? '';
      continue;
    }
    while (isBlank(value[i])) i++;
    const isHard = i < value.length && ifs.includes(value[i] ?? '');
    if (isHard) {
      i++;
      while (isBlank(value[i])) i++;
    }
    parts.push({ text, end: isHard ? 'hard' : 'soft' });
    text = '';
  }
  return text === '' ? parts : [...parts, { text, end: 'none' }];
}
