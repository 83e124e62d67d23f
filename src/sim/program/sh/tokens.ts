import type { Piece, SyntaxFault, Word } from './syntax.ts';

export type Token =
  | { readonly type: 'word'; readonly word: Word; readonly bare: string | null; readonly line: number }
  | { readonly type: 'operator'; readonly text: string; readonly line: number };

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
  '>|',
  '>',
  '<<-',
  '<<',
  '<',
  '|',
  '&',
  ';',
  '(',
  ')',
  '\n',
];
const operatorStarts = new Set([...operators.map((operator) => operator[0] ?? ''), ...'03456789']);
/** `3<`, `3>` and `3>>` open a descriptor of one's own, `3<&-` and `3>&-` close it, `<&3` and `3>&1` make it another. */
const ownDescriptor = /[3-9](?:[<>]&-|<(?![<&])|>>?(?!&))|[0-9]?[<>]&[0-9]/y;
/** What is wrong with a text that ends too early, and the line where it ends. */
const unended =
  (message: string) =>
  (text: string, firstLine: number): Tokens => ({
    ok: false,
    error: { message, incomplete: true, line: lastLine(text, firstLine) },
  });
const unterminated = unended('syntax error: unterminated quoted string');
const endless = unended('syntax error: unexpected end of file');

export const lastLine = (text: string, firstLine: number): number => firstLine + text.split('\n').length - 1;

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

/** The index of the backquote that ends the text from `from` on, or -1. */
function backquote(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '`') return i;
    if (text[i] === '\\') i++;
  }
  return -1;
}

/** Between backquotes a backslash takes the meaning from `$`, a backquote and itself. */
const backquoted = (source: string, quoted: boolean): string =>
  source.replace(quoted ? /\\([$`\\"])/g : /\\([$`\\])/g, '$1');

/** Reads an expansion at a `$`; null when the `$` stands for itself. Next is where to go on, -1 for no end. */
function expansion(text: string, at: number, quoted: boolean): { piece: Piece | null; next: number } {
  if (text.startsWith('$((', at)) {
    const end = closing(text, at + 2, '(', ')');
    if (end < 0 || text[end - 1] === ')')
      return {
        piece: { kind: 'arithmetic', source: text.slice(at + 3, end - 1), quoted },
        next: end < 0 ? -1 : end + 1,
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
    const source = text.slice(at + 2, end);
    const length = /^#([A-Za-z_]\w*|\d+|[?$!@*])$/.exec(source)?.[1];
    const [, name = '', operator = null, operand = ''] =
      length === undefined
        ? (/^([A-Za-z_]\w*|\d+|[?$!#@*-])(?:(:?[-=+?]|##?|%%?|\/\/?|:)(.*))?$/s.exec(source) ?? [
            '',
            '',
            'none',
          ])
        : ['', length, 'length'];
    const piece: Piece = { kind: 'variable', name, operator, operand, quoted };
    return { piece, next: end < 0 ? -1 : end + 1 };
  }
  const name = /^(?:[A-Za-z_]\w*|[?$!#@*0-9-])/.exec(text.slice(at + 1))?.[0];
  if (!name) return { piece: null, next: at + 1 };
  return {
    piece: { kind: 'variable', name, operator: null, operand: '', quoted },
    next: at + 1 + name.length,
  };
}

/** What stands between double quotes, or in a here-document: pieces up to `close`, or to the end where that is null. */
export function quotedPieces(
  text: string,
  from: number,
  close: string | null,
): { readonly pieces: readonly Piece[]; readonly next: number } | null {
  const pieces: Piece[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') pieces.push({ kind: 'text', text: plain, quoted: true });
    plain = '';
  };
  let i = from;
  while (close === null ? i < text.length : text[i] !== close) {
    if (i >= text.length) return null;
    const char = text[i] ?? '';
    const escapes = close === null ? '\\$`\n' : '"\\$`\n';
    if (char === '\\' && escapes.includes(text[i + 1] ?? 'x')) {
      if (text[i + 1] !== '\n') plain += text[i + 1] ?? '';
      i += 2;
    } else if (char === '$') {
      const { piece, next } = expansion(text, i, true);
      if (next < 0) return null;
      if (piece) {
        flush();
        pieces.push(piece);
      } else plain += '$';
      i = next;
    } else if (char === '`') {
      const end = backquote(text, i + 1);
      if (end < 0) return null;
      flush();
      pieces.push({ kind: 'command', source: backquoted(text.slice(i + 1, end), true), quoted: true });
      i = end + 1;
    } else {
      plain += char;
      i++;
    }
  }
  flush();
  return { pieces, next: i + 1 };
}

/** Reads here-documents that the line before has asked for; the index after them, or -1 when more of one is to come. */
function readDocuments(
  text: string,
  from: number,
  tokens: Token[],
  asked: readonly number[],
  isAll: boolean,
): number {
  let at = from;
  for (const index of asked) {
    const sign = tokens[index];
    const mark = tokens[index + 1];
    if (sign?.type !== 'operator' || mark?.type !== 'word') continue;
    const end = mark.word.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    let body = '';
    for (;;) {
      if (at >= text.length) {
        if (isAll) break;
        return -1;
      }
      const stop = text.indexOf('\n', at);
      const whole = text.slice(at, stop < 0 ? text.length : stop);
      const line = sign.text === '<<-' ? whole.replace(/^\t+/, '') : whole;
      at = stop < 0 ? text.length : stop + 1;
      if (line === end) break;
      body += stop < 0 ? line : `${line}\n`;
    }
    const literal: Word = [{ kind: 'text', text: body, quoted: true }];
    const word = mark.bare === null ? literal : (quotedPieces(body, 0, null)?.pieces ?? literal);
    tokens[index + 1] = { type: 'word', word: word.length > 0 ? word : literal, bare: null, line: mark.line };
  }
  return at;
}

/**
 * Splits a shell text into words and operators, with quotes, comments and line continuations taken in. Where it is all
 * that there is, its end ends a here-document too.
 */
export function tokenize(text: string, isAll: boolean, firstLine = 0): Tokens {
  const tokens: Token[] = [];
  let pieces: Piece[] = [];
  let inWord = false;
  /** Where in the tokens here-documents are asked for whose text has not come yet. */
  const asked: number[] = [];
  /** The line where the word began, and how far lines are counted. */
  let line = firstLine;
  let counted = 0;
  const literal = (part: string, quoted: boolean) => {
    pieces.push({ kind: 'text', text: part, quoted });
    inWord = true;
  };
  const endWord = () => {
    if (!inWord) return;
    const plain = pieces.every((piece) => piece.kind === 'text' && !piece.quoted);
    const bare = plain ? pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('') : null;
    tokens.push({ type: 'word', word: pieces, bare, line });
    pieces = [];
    inWord = false;
  };
  for (let i = 0; i < text.length; ) {
    const char = text[i] ?? '';
    for (; !inWord && counted < i; counted++) if (text[counted] === '\n') line++;
    if (char === '#' && !inWord) {
      while (i < text.length && text[i] !== '\n') i++;
      continue;
    }
    if (char === ' ' || char === '\t') {
      endWord();
      i++;
      continue;
    }
    ownDescriptor.lastIndex = i;
    const operator =
      operatorStarts.has(char) &&
      ((inWord && /\d/.test(char) ? null : ownDescriptor.exec(text)?.[0]) ??
        operators.find((one) => text.startsWith(one, i) && !(inWord && /^\d/.test(one))));
    if (operator) {
      endWord();
      if (operator === '<<' || operator === '<<-') asked.push(tokens.length);
      tokens.push({ type: 'operator', text: operator, line });
      i += operator.length;
      if (operator === '\n' && asked.length > 0) {
        i = readDocuments(text, i, tokens, asked.splice(0), isAll);
        if (i < 0) return endless(text, firstLine);
      }
    } else if (char === '\\') {
      if (text[i + 1] !== '\n') literal(text[i + 1] ?? '\\', true);
      i += 2;
      // The last line goes on in one that has not come yet.
      if (text[i - 1] === '\n' && i === text.length && !isAll) return endless(text, firstLine);
    } else if (char === "'") {
      const end = text.indexOf("'", i + 1);
      if (end < 0) return unterminated(text, firstLine);
      literal(text.slice(i + 1, end), true);
      i = end + 1;
    } else if (char === '"') {
      const inner = quotedPieces(text, i + 1, '"');
      if (!inner) return unterminated(text, firstLine);
      literal('', true);
      pieces.push(...inner.pieces);
      i = inner.next;
    } else if (char === '$') {
      const { piece, next } = expansion(text, i, false);
      if (next < 0) return unterminated(text, firstLine);
      if (piece) pieces.push(piece);
      else literal('$', false);
      inWord = true;
      i = next;
    } else if (char === '`') {
      const end = backquote(text, i + 1);
      if (end < 0) return unterminated(text, firstLine);
      pieces.push({ kind: 'command', source: backquoted(text.slice(i + 1, end), false), quoted: false });
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
  return asked.length > 0 ? endless(text, firstLine) : { ok: true, tokens };
}
