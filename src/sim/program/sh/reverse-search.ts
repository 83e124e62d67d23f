import type { ScreenLine } from './screen-line.ts';

/** A search backwards through the lines before. */
export interface ReverseSearch {
  /** Takes one key; false for a key that ends the search and is meant for the line. */
  readonly press: (key: string) => boolean;
}

interface Searched {
  readonly screen: ScreenLine;
  /** What stands before the line when no one searches. */
  readonly prompt: string;
  readonly lineAt: (place: number) => string | undefined;
  /** Where in the history the line is from. */
  readonly place: number;
  readonly found: (place: number) => void;
}

/** So long a text can be searched for, in characters. */
const LONGEST = 127;
export const CTRL_R = '\x12';

/** Begins what Ctrl-R does (libbb/lineedit.c): each key searches on, from the line that was found last. */
export function beginSearch({ screen, prompt, lineAt, place, found }: Searched): ReverseSearch {
  let wanted = '';
  let at = place;

  function show(text: string, cursor: number): void {
    screen.ask(`(reverse-i-search)'${wanted}': `);
    screen.replace(text, [...text].length - cursor);
  }

  function press(key: string): boolean {
    const isShorter = key === '\b' || key === '\x7f';
    if (key !== CTRL_R && !isShorter && /^\p{Cc}/u.test(key)) {
      screen.ask(prompt);
      screen.replace(screen.text(), [...screen.after()].length);
      return false;
    }
    let next = wanted;
    if (isShorter) next = wanted = [...wanted].slice(0, -1).join('');
    else if (key !== CTRL_R && wanted.length < LONGEST) next += key;
    for (let i = key === CTRL_R ? at - 1 : at; i >= 0; i--) {
      const line = lineAt(i);
      const start = line?.indexOf(next) ?? -1;
      if (line === undefined || start < 0) continue;
      at = i;
      wanted = next;
      found(i);
      show(line, [...line.slice(0, start)].length);
      return true;
    }
    screen.beep();
    return true;
  }

  show(screen.text(), screen.cursor());
  return { press };
}
