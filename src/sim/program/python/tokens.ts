import { Beyond, Misspelt } from './fault.ts';
import type { Major } from './value.ts';

/** A piece of the source with its place in it. `text` of a string is its value. */
export interface Token {
  readonly kind: 'name' | 'int' | 'float' | 'str' | 'operator' | 'newline';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const operators = /(?:\*\*=|\/\/=|\*\*|\/\/|<=|>=|==|!=|<>|\+=|-=|\*=|\/=|%=|[-+*/%<>=()[\],.;])/y;
const number = /(?:(\d+\.\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+)|0|[1-9]\d*)(?![\w.])/y;
const name = /[A-Za-z_]\w*/y;
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

function unescaped(raw: string): string {
  return raw.replace(/\\(\n|x[0-9a-fA-F]{2}|.)/gs, (whole, what: string) => {
    if (what === '\n') return '';
    if (what.length === 3) return String.fromCharCode(Number.parseInt(what.slice(1), 16));
    const known = escapes[what];
    if (known === undefined && /[0-7abfvxuUN]/.test(what)) throw new Beyond(whole);
    return known ?? whole;
  });
}

function stringAt(source: string, at: number, major: Major): Token {
  const quote = source.startsWith((source[at] ?? '').repeat(3), at)
    ? (source[at] ?? '').repeat(3)
    : (source[at] ?? '');
  const line = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
  for (let i = at + quote.length; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source.startsWith(quote, i))
      return {
        kind: 'str',
        text: unescaped(source.slice(at + quote.length, i)),
        from: at,
        to: i + quote.length,
      };
    else if (source[i] === '\n' && quote.length === 1) break;
  }
  if (quote.length === 3) {
    const lines = source.replace(/\n$/, '').split('\n').length;
    throw major === 2
      ? new Misspelt(
          'EOF while scanning triple-quoted string literal',
          { from: line - 1, to: line },
          { incomplete: true },
        )
      : new Misspelt(
          `unterminated triple-quoted string literal (detected at line ${lines})`,
          { from: at, to: at + 1 },
          { incomplete: true },
        );
  }
  const row = source.slice(0, at).split('\n').length;
  throw major === 2
    ? new Misspelt('EOL while scanning string literal', { from: line - 1, to: line })
    : new Misspelt(`unterminated string literal (detected at line ${row})`, { from: at, to: at + 1 });
}

/** Splits a source into tokens; a newline token ends each logical line. */
export function tokenize(source: string, major: Major): readonly Token[] {
  const tokens: Token[] = [];
  const open: Token[] = [];
  const add = (kind: Token['kind'], from: number, to: number, text = source.slice(from, to)) => {
    tokens.push({ kind, text, from, to });
  };
  let at = 0;
  while (at < source.length) {
    const char = source[at] ?? '';
    const starts = tokens.length === 0 || tokens.at(-1)?.kind === 'newline';
    if (char === '\n') {
      if (open.length === 0 && !starts) add('newline', at, at);
      at++;
    } else if (/[ \t\r]/.test(char)) {
      const end = at + (/^[ \t\r]+/.exec(source.slice(at))?.[0] ?? '').length;
      if (starts && open.length === 0 && !/[\n#]/.test(source[end] ?? '\n'))
        throw new Misspelt('unexpected indent', { from: end, to: end }, { type: 'IndentationError' });
      at = end;
    } else if (char === '#') at = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
    else if (char === '"' || char === "'") {
      const token = stringAt(source, at, major);
      tokens.push(token);
      at = token.to;
    } else {
      name.lastIndex = number.lastIndex = operators.lastIndex = at;
      const word = name.exec(source)?.[0];
      const figures = word === undefined ? number.exec(source) : null;
      const operator = word === undefined && !figures ? operators.exec(source)?.[0] : undefined;
      const length = (word ?? figures?.[0] ?? operator ?? '').length;
      // Prefixes of strings, slices, dictionaries, decorators and other ways to write numbers.
      if (
        length === 0 ||
        (word !== undefined &&
          /["']/.test(source[at + length] ?? '') &&
          /^(?:[bfru]|[bf]r|r[bf])$/i.test(word))
      )
        throw new Beyond(char);
      add(
        word !== undefined ? 'name' : figures ? (figures[1] ? 'float' : 'int') : 'operator',
        at,
        at + length,
      );
      const token = tokens.at(-1);
      if (token && (operator === '(' || operator === '[')) open.push(token);
      if (operator === ')' || operator === ']') {
        const begun = open.pop();
        if (!begun && major === 3) throw new Misspelt(`unmatched '${operator}'`, { from: at, to: at + 1 });
        if (begun && begun.text !== (operator === ')' ? '(' : '['))
          throw major === 2
            ? new Misspelt('invalid syntax', { from: at, to: at + 1 })
            : new Misspelt(
                `closing parenthesis '${operator}' does not match opening parenthesis '${begun.text}'`,
                { from: at, to: at + 1 },
              );
      }
      at += length;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) {
    const end = source.replace(/\n+$/, '').length;
    throw major === 2
      ? new Misspelt('unexpected EOF while parsing', { from: end - 1, to: end }, { incomplete: true })
      : new Misspelt(
          `'${unclosed.text}' was never closed`,
          { from: unclosed.from, to: unclosed.from + 1 },
          { incomplete: true },
        );
  }
  if (tokens.length > 0 && tokens.at(-1)?.kind !== 'newline')
    add('newline', source.length, source.length, '');
  return tokens;
}
