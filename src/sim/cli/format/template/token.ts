import { goQuote } from '../go-quote.ts';
import { utf8Length } from '../utf8-length.ts';

/** The words that mean something of their own in an action. */
export const keywords = [
  'block',
  'break',
  'continue',
  'define',
  'else',
  'end',
  'if',
  'nil',
  'range',
  'template',
  'with',
] as const;

export type Keyword = (typeof keywords)[number];

/** The kinds of lexical items of text/template/parse. `dot` counts among the keywords in messages. */
export type TokenKind =
  | 'error'
  | 'assign'
  | 'bool'
  | 'char'
  | 'charConstant'
  | 'complex'
  | 'declare'
  | 'eof'
  | 'field'
  | 'identifier'
  | 'leftDelim'
  | 'leftParen'
  | 'number'
  | 'pipe'
  | 'rawString'
  | 'rightDelim'
  | 'rightParen'
  | 'space'
  | 'string'
  | 'text'
  | 'variable'
  | 'dot'
  | Keyword;

/** One lexical item; an `error` has its message for text. */
export interface Token {
  readonly kind: TokenKind;
  readonly pos: number;
  readonly line: number;
  readonly text: string;
}

/** Whether `word` is a keyword. */
export function isKeyword(word: string): word is Keyword {
  return keywords.some((each) => each === word);
}

/** The item as an "unexpected …" message names it. */
export function tokenText({ kind, text }: Token): string {
  if (kind === 'eof') return 'EOF';
  if (kind === 'error') return text;
  if (kind === 'dot' || isKeyword(kind)) return `<${text}>`;
  return utf8Length(text) > 10 ? `${goQuote([...text].slice(0, 10).join(''))}...` : goQuote(text);
}
