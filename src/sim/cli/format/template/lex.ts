import { goQuote, isPrintable } from '../go-quote.ts';
import { isKeyword, type Token, type TokenKind } from './token.ts';

const space = /[ \t\r\n]/;
const alphanumeric = /[\p{L}\p{Nd}_]/u;
const number = new RegExp(
  '[+-]?(?:0[xX][0-9a-fA-F_]*(?:\\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?' +
    '|0[oO][0-7_]*(?:\\.[0-7_]*)?|0[bB][01_]*(?:\\.[01_]*)?' +
    '|[0-9_]*(?:\\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?)i?',
  'y',
);
const quoted: Readonly<
  Record<string, { readonly kind: TokenKind; readonly pattern: RegExp; readonly what: string }>
> = {
  '"': { kind: 'string', pattern: /"(?:[^"\\\n]|\\[^\n])*"/y, what: 'quoted string' },
  "'": { kind: 'charConstant', pattern: /'(?:[^'\\\n]|\\[^\n])*'/y, what: 'character constant' },
  '`': { kind: 'rawString', pattern: /`[^`]*`/y, what: 'raw quoted string' },
};
const single: Readonly<Record<string, TokenKind>> = { '=': 'assign', '|': 'pipe' };

/** The lexical items of a template, the last of them `eof` or `error`: Go's text/template/parse/lex.go. */
export function lex(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let depth = 0;
  let line = 1;
  let counted = 0;

  const lineOf = (pos: number): number => {
    for (; counted < pos; counted++) if (source[counted] === '\n') line += 1;
    return line;
  };
  const emit = (kind: TokenKind, end: number) => {
    tokens.push({ kind, pos: at, line: lineOf(at), text: source.slice(at, end) });
    at = end;
  };
  const fail = (text: string, pos = at): null => {
    tokens.push({ kind: 'error', pos, line: lineOf(pos), text });
    return null;
  };

  /** The next thing to lex; null ends it. */
  type State = (() => State) | null;

  const text = (): State => {
    const open = source.indexOf('{{', at);
    if (open < 0) {
      if (at < source.length) emit('text', source.length);
      emit('eof', at);
      return null;
    }
    const trims = source[open + 2] === '-' && isSpace(source[open + 3]);
    const end = trims ? at + source.slice(at, open).replace(/[ \t\r\n]+$/, '').length : open;
    if (end > at) emit('text', end);
    at = open;
    const start = open + (trims ? 4 : 2);
    // The marker's own blank is taken too; further blanks are the action's.
    if (source.startsWith('/*', start)) return comment(start);
    emit('leftDelim', open + 2);
    at = start;
    depth = 0;
    return action;
  };

  const comment = (start: number): State => {
    at = start;
    const close = source.indexOf('*/', start + 2);
    if (close < 0) return fail('unclosed comment');
    const end = close + 2;
    const delimiter = rightDelimiter(source, end);
    if (delimiter === null) return fail('comment ends before closing delimiter');
    at = delimiter.end;
    return text;
  };

  const action = (): State => {
    const delimiter = rightDelimiter(source, at);
    if (delimiter !== null) {
      if (depth > 0) return fail('unclosed left paren');
      at = delimiter.start;
      emit('rightDelim', at + 2);
      at = delimiter.end;
      return text;
    }
    const char = charAt(source, at);
    if (char === '') return fail('unclosed action');
    if (isSpace(char)) return spaces();
    const mark = quoted[char];
    if (mark !== undefined) {
      const end = matchAt(mark.pattern, at);
      if (end === null) return fail(`unterminated ${mark.what}`);
      return take(mark.kind, end);
    }
    const one = single[char];
    if (one !== undefined) return take(one, at + 1);
    if (char === ':') return source[at + 1] === '=' ? take('declare', at + 2) : fail('expected :=');
    if (char === '$') return word('variable');
    if (char === '.' && !/[0-9]/.test(source[at + 1] ?? '0')) return word('field');
    if (/[.+\-0-9]/.test(char)) return numeral();
    if (alphanumeric.test(char)) return identifier();
    if (char === '(') {
      depth += 1;
      return take('leftParen', at + 1);
    }
    if (char === ')') {
      depth -= 1;
      return depth < 0 ? fail('unexpected right paren') : take('rightParen', at + 1);
    }
    if (char <= '\x7f' && isPrintable(char)) return take('char', at + 1);
    return fail(`unrecognized character in action: ${named(char)}`);
  };

  const take = (kind: TokenKind, end: number): State => {
    emit(kind, end);
    return action;
  };

  const spaces = (): State => {
    let end = at;
    while (isSpace(source[end])) end += 1;
    // The last blank may belong to a ` -}}`.
    if (source.startsWith('-}}', end)) end -= 1;
    return end > at ? take('space', end) : action;
  };

  const wordEnd = (from: number): number => {
    let end = from;
    for (;;) {
      const char = charAt(source, end);
      if (char === '' || !alphanumeric.test(char)) return end;
      end += char.length;
    }
  };

  /** `.name` or `$name`, or the mark alone. */
  const word = (kind: 'field' | 'variable'): State => {
    const end = wordEnd(at + 1);
    if (!isTerminator(source, end)) return fail(`bad character ${named(charAt(source, end))}`);
    return take(end === at + 1 && kind === 'field' ? 'dot' : kind, end);
  };

  const identifier = (): State => {
    const end = wordEnd(at);
    if (!isTerminator(source, end)) return fail(`bad character ${named(charAt(source, end))}`);
    const name = source.slice(at, end);
    return take(isKeyword(name) ? name : name === 'true' || name === 'false' ? 'bool' : 'identifier', end);
  };

  const numeral = (): State => {
    let end = matchAt(number, at) ?? at;
    let kind: TokenKind = 'number';
    const bad = () => fail(`bad number syntax: ${goQuote(source.slice(at, end))}`);
    const touches = () => {
      const next = charAt(source, end);
      if (next === '' || !alphanumeric.test(next)) return false;
      end += next.length;
      return true;
    };
    if (touches()) return bad();
    if (source[end] === '+' || source[end] === '-') {
      kind = 'complex';
      end = matchAt(number, end) ?? end;
      if (touches() || source[end - 1] !== 'i') return bad();
    }
    return take(kind, end);
  };

  const matchAt = (pattern: RegExp, from: number): number | null => {
    pattern.lastIndex = from;
    return pattern.test(source) ? pattern.lastIndex : null;
  };

  let state: State = text;
  while (state !== null) state = state();
  return tokens;
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && space.test(char);
}

function charAt(source: string, at: number): string {
  const codePoint = source.codePointAt(at);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

/** A `}}` at `at`, or one with a trim marker: where it starts, and where the text goes on. */
function rightDelimiter(source: string, at: number): { readonly start: number; readonly end: number } | null {
  if (source.startsWith('}}', at)) return { start: at, end: at + 2 };
  if (!isSpace(source[at]) || !source.startsWith('-}}', at + 1)) return null;
  const end = at + 4;
  return { start: at + 2, end: source.length - source.slice(end).replace(/^[ \t\r\n]+/, '').length };
}

function isTerminator(source: string, at: number): boolean {
  const char = source[at];
  return char === undefined || isSpace(char) || '.,|:)('.includes(char) || source.startsWith('}}', at);
}

/** A character as Go's `%#U` names it. */
function named(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return isPrintable(char) ? `U+${code} '${char}'` : `U+${code}`;
}
