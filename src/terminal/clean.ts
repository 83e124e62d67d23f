import { printable } from '../sim/shell/printable.ts';

/** Cleaned text, and the start of an escape sequence that the next text may end. */
export interface Cleaned {
  readonly text: string;
  readonly open: string;
}

/** Begins every escape sequence. */
export const ESC = '\x1b';
/** Longer ones are no sequences that a program here means. */
const LONGEST = 48;

// CSI with plain numbers only, ECMA-48 8.3: cursor moves, erase and insert, SGR. None of them asks for an answer.
const allowed = new RegExp(`^${ESC}\\[[0-9;:]*[A-HJ-MPXdfm@]$`);
// A whole sequence: CSI, a string of OSC, DCS, SOS, PM or APC on one line, ESC with what belongs to it.
const whole = new RegExp(
  `^(?:${ESC}\\[[0-?]*[ -/]*[@-~]|${ESC}[\\]PX^_][^\x07${ESC}\\n]*(?:\x07|${ESC}\\\\)|${ESC}[ -/]*[0-Z\\\\\`-~])`,
);
const begun = new RegExp(`^(?:${ESC}\\[[0-?]*[ -/]*|${ESC}[\\]PX^_][^\x07${ESC}\\n]*${ESC}?|${ESC}[ -/]*)$`);

/**
 * What a program wrote, without what could drive the terminal: newline, return, tab, backspace, moves, erasing and
 * colours stay; every other control character and sequence goes. `open` is what the text before left unfinished.
 */
export function clean(written: string, open = ''): Cleaned {
  const text = open + written;
  if (!text.includes(ESC)) return { text: plain(text), open: '' };
  let kept = '';
  let rest = text;
  for (let at = rest.indexOf(ESC); at >= 0; at = rest.indexOf(ESC)) {
    kept += plain(rest.slice(0, at));
    rest = rest.slice(at);
    const sequence = whole.exec(rest)?.[0];
    if (sequence) {
      if (sequence.length <= LONGEST && allowed.test(sequence)) kept += sequence;
      rest = rest.slice(sequence.length);
    } else if (rest.length <= LONGEST && begun.test(rest)) return { text: kept, open: rest };
    else rest = rest.slice(1);
  }
  return { text: kept + plain(rest), open: '' };
}

const plain = (text: string): string =>
  text
    .split(/([\n\r\t\b])/)
    .map((part, i) => (i % 2 === 1 ? part : printable(part)))
    .join('');
