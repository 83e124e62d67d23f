import type { Piece, SyntaxFault, Word } from './syntax.ts';

export type Token =
  | { readonly type: 'word'; readonly word: Word; readonly bare: string | null }
  | { readonly type: 'operator'; readonly text: string };

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly error: SyntaxFault };

const operators = [
  '2>&1',
  '1>&2',
  '>&2',
  '2>>',
  '2>',
  '1>',
  '&>',
  '&&',
  '||',
  ';;',
  '>>',
  '>',
  '<',
  '|',
  '&',
  ';',
  '(',
  ')',
  '\n',
];
const operatorStarts = new Set(operators.map((operator) => operator[0] ?? ''));
const unterminated: SyntaxFault = { message: 'syntax error: unterminated quoted string', incomplete: true };

/** Characters that mean themselves wherever they stand; a word of them is one piece. */
const ordinary = /[A-Za-z/._:@%,=+-]+/y;

/** The index of the bracket that closes the one before `from`, or -1. */
function closing(text: string, from: number, open: string, close: string): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}

/** Reads an expansion at a `$`; null when the `$` stands for itself. Next is where to go on, -1 for no end. */
function expansion(text: string, at: number, quoted: boolean): { piece: Piece | null; next: number } {
  if (text.startsWith('$((', at)) {
    const end = text.indexOf('))', at + 3);
    return {
      piece: { kind: 'arithmetic', source: text.slice(at + 3, end), quoted },
      next: end < 0 ? -1 : end + 2,
    };
  }
  if (text[at + 1] === '(') {
    const end = closing(text, at + 2, '(', ')');
    return {
      piece: { kind: 'command', source: text.slice(at + 2, end), quoted },
      next: end < 0 ? -1 : end + 1,
    };
  }
  if (text[at + 1] === '{') {
    const end = closing(text, at + 2, '{', '}');
    const inner = /^([A-Za-z_]\w*|[?$!#@*0-9])(?::?-(.*))?$/s.exec(text.slice(at + 2, end));
    const piece: Piece = { kind: 'variable', name: inner?.[1] ?? '', fallback: inner?.[2] ?? null, quoted };
    return { piece, next: end < 0 ? -1 : end + 1 };
  }
  const name = /^(?:[A-Za-z_]\w*|[?$!#@*0-9])/.exec(text.slice(at + 1))?.[0];
  if (!name) return { piece: null, next: at + 1 };
  return { piece: { kind: 'variable', name, fallback: null, quoted }, next: at + 1 + name.length };
}

/** Splits a shell text into words and operators, with quotes, comments and line continuations taken in. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  let pieces: Piece[] = [];
  let inWord = false;
  const literal = (part: string, quoted: boolean) => {
    pieces.push({ kind: 'text', text: part, quoted });
    inWord = true;
  };
  const endWord = () => {
    if (!inWord) return;
    const plain = pieces.every((piece) => piece.kind === 'text' && !piece.quoted);
    const bare = plain ? pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('') : null;
    tokens.push({ type: 'word', word: pieces, bare });
    pieces = [];
    inWord = false;
  };
  for (let i = 0; i < text.length; ) {
    const char = text[i] ?? '';
    if (char === '#' && !inWord) {
      while (i < text.length && text[i] !== '\n') i++;
      continue;
    }
    if (char === ' ' || char === '\t') {
      endWord();
      i++;
      continue;
    }
    const operator =
      operatorStarts.has(char) &&
      operators.find((one) => text.startsWith(one, i) && !(inWord && /^\d/.test(one)));
    if (operator) {
      endWord();
      tokens.push({ type: 'operator', text: operator });
      i += operator.length;
    } else if (char === '\\') {
      if (text[i + 1] !== '\n') literal(text[i + 1] ?? '\\', true);
      i += 2;
    } else if (char === "'") {
      const end = text.indexOf("'", i + 1);
      if (end < 0) return { ok: false, error: unterminated };
      literal(text.slice(i + 1, end), true);
      i = end + 1;
    } else if (char === '"') {
      literal('', true);
      i++;
      while (text[i] !== '"') {
        if (i >= text.length) return { ok: false, error: unterminated };
        if (text[i] === '\\' && '"\\$`\n'.includes(text[i + 1] ?? 'x')) {
          if (text[i + 1] !== '\n') literal(text[i + 1] ?? '', true);
          i += 2;
        } else if (text[i] === '$') {
          const { piece, next } = expansion(text, i, true);
          if (next < 0) return { ok: false, error: unterminated };
          if (piece) pieces.push(piece);
          else literal('$', true);
          i = next;
        } else literal(text[i++] ?? '', true);
      }
      i++;
    } else if (char === '$') {
      const { piece, next } = expansion(text, i, false);
      if (next < 0) return { ok: false, error: unterminated };
      if (piece) pieces.push(piece);
      else literal('$', false);
      inWord = true;
      i = next;
    } else if (char === '`') {
      const end = text.indexOf('`', i + 1);
      if (end < 0) return { ok: false, error: unterminated };
      pieces.push({ kind: 'command', source: text.slice(i + 1, end), quoted: false });
      inWord = true;
      i = end + 1;
    } else {
      ordinary.lastIndex = i;
      const run = ordinary.exec(text)?.[0] ?? char;
      literal(run, false);
      i += run.length;
    }
  }
  endWord();
  return { ok: true, tokens };
}
