import type { AndOr, CaseItem, Command, List, Pipeline, Redirect, SyntaxFault, Word } from './syntax.ts';
import { meaningOf } from './redirect-sign.ts';
import { lastLine, type Token, tokenize } from './tokens.ts';
import { dropText, isName, leadingText } from './word-text.ts';

export type Parsed =
  /** `endsLine` when its last line has its end, or a here-document after it. */
  | { readonly ok: true; readonly list: List; readonly endsLine: boolean }
  | { readonly ok: false; readonly error: SyntaxFault };

const closers = ['then', 'else', 'elif', 'fi', 'do', 'done', '}', 'esac'];

/** Stops a parse inside; never leaves this file. */
class Unparsed extends Error {
  readonly incomplete: boolean;
  readonly line: number | null;
  constructor(message: string, token: Token | undefined) {
    super(message);
    this.incomplete = token === undefined;
    this.line = token?.line ?? null;
  }
}

/** Parses a whole shell text, one that more may come after unless it is all that there is. */
export function parse(text: string, isAll = false, firstLine = 0): Parsed {
  const read = tokenize(text, isAll, firstLine);
  if (!read.ok) return read;
  try {
    const parser = createParser(read.tokens);
    const last = read.tokens.at(-1);
    const endsLine = last?.type === 'operator' && last.text === '\n';
    return { ok: true, list: parser.whole(), endsLine };
  } catch (error) {
    if (!(error instanceof Unparsed)) throw error;
    return {
      ok: false,
      error: {
        message: error.message,
        incomplete: error.incomplete,
        line: error.line ?? lastLine(text, firstLine),
      },
    };
  }
}

function createParser(tokens: readonly Token[]) {
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const bare = (): string | null => {
    const token = peek();
    return token?.type === 'word' ? token.bare : null;
  };
  const signOf = (token: Token | undefined) => (token?.type === 'operator' ? token.text : null);
  const operator = (): string | null => signOf(peek());
  const skipLines = () => {
    while (operator() === '\n') at++;
  };
  const unexpected = (expected: string | null): Unparsed => {
    const token = peek();
    const wanted = expected ? ` (expecting "${expected}")` : '';
    if (!token) return new Unparsed(`syntax error: unexpected end of file${wanted}`, token);
    const shown =
      token.type === 'operator'
        ? token.text === '\n'
          ? 'newline'
          : `"${token.text}"`
        : token.bare === null
          ? 'word'
          : closers.includes(token.bare)
            ? `"${token.bare}"`
            : 'word';
    return new Unparsed(`syntax error: unexpected ${shown}${wanted}`, token);
  };
  const expect = (word: string) => {
    if (bare() !== word && operator() !== word) throw unexpected(word);
    at++;
  };
  const isCloser = (): boolean => {
    const word = bare();
    return (word !== null && closers.includes(word)) || operator() === ')' || operator() === ';;';
  };

  function list(expected: string): List {
    const items: AndOr[] = [];
    skipLines();
    while (peek() && !isCloser()) {
      items.push(andOr());
      skipLines();
    }
    if (items.length === 0 || !peek()) throw unexpected(items.length === 0 && peek() ? null : expected);
    return items;
  }

  function andOr(): AndOr {
    const first = pipeline();
    const rest: { operator: '&&' | '||'; pipeline: Pipeline }[] = [];
    for (let sign = operator(); sign === '&&' || sign === '||'; sign = operator()) {
      at++;
      skipLines();
      rest.push({ operator: sign, pipeline: pipeline() });
    }
    const background = operator() === '&';
    if (background || operator() === ';') at++;
    else if (peek() && operator() !== '\n' && !isCloser()) throw unexpected(null);
    return { first, rest, background };
  }

  function pipeline(): Pipeline {
    const negated = bare() === '!';
    if (negated) at++;
    const commands = [command()];
    while (operator() === '|') {
      at++;
      skipLines();
      commands.push(command());
    }
    return { negated, commands };
  }

  function command(): Command {
    const word = bare();
    if (operator() === '(') {
      at++;
      const body = list(')');
      expect(')');
      return { kind: 'group', body, subshell: true, redirects: redirects() };
    }
    if (word === '{') {
      at++;
      const body = list('}');
      expect('}');
      return { kind: 'group', body, subshell: false, redirects: redirects() };
    }
    if (word === 'if') return conditional();
    if (word === 'while' || word === 'until') {
      at++;
      const condition = list('do');
      const body = block();
      return { kind: 'loop', until: word === 'until', condition, body, redirects: redirects() };
    }
    if (word === 'for') return forLoop();
    if (word === 'case') return choice();
    const next = tokens.slice(at + 1, at + 3).map(signOf);
    if (word !== null && isName(word) && next[0] === '(' && next[1] === ')') {
      at += 3;
      skipLines();
      return { kind: 'function', name: word, body: command(), redirects: [] };
    }
    if (word === 'function') {
      const named = tokens[at + 1];
      if (named?.type !== 'word' || named.bare === null) throw unexpected(null);
      at += 2;
      if (operator() === '(') {
        at++;
        expect(')');
      }
      skipLines();
      return { kind: 'function', name: named.bare, body: command(), redirects: [] };
    }
    if (word !== null && next[0] === '(') {
      at += 2;
      throw unexpected(')');
    }
    if (isCloser()) throw unexpected(null);
    return simple();
  }

  function block(): List {
    expect('do');
    const body = list('done');
    expect('done');
    return body;
  }

  function conditional(): Command {
    const branches: { condition: List; body: List }[] = [];
    let otherwise: List | null = null;
    do {
      at++;
      const condition = list('then');
      expect('then');
      branches.push({ condition, body: list('fi') });
    } while (bare() === 'elif');
    if (bare() === 'else') {
      at++;
      otherwise = list('fi');
    }
    expect('fi');
    return { kind: 'if', branches, otherwise, redirects: redirects() };
  }

  function forLoop(): Command {
    at++;
    const name = bare();
    if (!name) throw unexpected(null);
    at++;
    const words: Word[] = [];
    if (bare() === 'in') {
      at++;
      for (let token = peek(); token?.type === 'word'; token = peek()) {
        words.push(token.word);
        at++;
      }
    } else words.push([{ kind: 'variable', name: '@', operator: null, operand: '', quoted: true }]);
    if (operator() === ';') at++;
    skipLines();
    return { kind: 'for', name, words, body: block(), redirects: redirects() };
  }

  function choice(): Command {
    at++;
    const subject = peek();
    if (subject?.type !== 'word') throw unexpected(null);
    at++;
    skipLines();
    expect('in');
    skipLines();
    const items: CaseItem[] = [];
    while (bare() !== 'esac') {
      if (operator() === '(') at++;
      const patterns: Word[] = [];
      for (;;) {
        const token = peek();
        if (token?.type !== 'word') throw unexpected(')');
        patterns.push(token.word);
        at++;
        if (operator() !== '|') break;
        at++;
      }
      expect(')');
      skipLines();
      const isEmpty = operator() === ';;' || bare() === 'esac';
      items.push({ patterns, body: isEmpty ? [] : list('esac') });
      if (operator() === ';;') at++;
      else if (bare() !== 'esac') throw unexpected(';;');
      skipLines();
    }
    at++;
    return { kind: 'case', word: subject.word, items, redirects: redirects() };
  }

  /** Reads a redirect, if there is one; `&>` is two. */
  function redirect(found: Redirect[]): boolean {
    const sign = operator();
    if (sign === null || !/[<>]/.test(sign)) return false;
    at++;
    const meant = meaningOf(sign);
    if (meant.target) found.push({ ...meant, target: meant.target });
    else {
      const token = peek();
      if (token?.type !== 'word') throw unexpected(null);
      at++;
      found.push({ ...meant, target: token.word });
    }
    if (sign === '&>')
      found.push({ ...meaningOf('2>&1'), target: [{ kind: 'text', text: '1', quoted: true }] });
    return true;
  }

  function redirects(): Redirect[] {
    const found: Redirect[] = [];
    while (redirect(found));
    return found;
  }

  function simple(): Command {
    const assignments: { name: string; value: Word }[] = [];
    const words: Word[] = [];
    const found: Redirect[] = [];
    const line = peek()?.line ?? 0;
    for (;;) {
      if (redirect(found)) continue;
      const token = peek();
      if (token?.type !== 'word') break;
      at++;
      const start = words.length === 0 ? leadingText(token.word) : '';
      const name = /^([A-Za-z_]\w*)=/.exec(start)?.[1];
      if (name) assignments.push({ name, value: dropText(token.word, name.length + 1) });
      else words.push(token.word);
    }
    if (words.length + assignments.length + found.length === 0) throw unexpected(null);
    return { kind: 'simple', assignments, words, line, redirects: found };
  }

  return {
    whole(): List {
      const items: AndOr[] = [];
      for (skipLines(); peek(); skipLines()) items.push(andOr());
      return items;
    },
  };
}
