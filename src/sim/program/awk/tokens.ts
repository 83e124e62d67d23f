import { faultAt } from './fault.ts';

/** A piece of a program of awk. `place` is where it stands, such as `cmd. line:1`. */
export type Token = { readonly place: string } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string' | 'regex'; readonly text: string }
  /** `called` says that a parenthesis follows at once: only so is it a call of one's own function. */
  | { readonly kind: 'name'; readonly text: string; readonly called: boolean }
  /** Keywords, functions of the language and signs; `\n` ends a line, `end` the program. */
  | { readonly kind: 'sign'; readonly text: string }
);

const keywords = new Set(
  (
    'BEGIN END function func if else while for do break continue next nextfile exit return delete in getline print ' +
    'printf'
  ).split(' '),
);

/** The fewest arguments of each function that the language has. */
export const builtins: Readonly<Record<string, number>> = {
  and: 2,
  atan2: 2,
  close: 1,
  compl: 1,
  cos: 1,
  exp: 1,
  fflush: 0,
  gensub: 3,
  gsub: 2,
  index: 2,
  int: 1,
  length: 0,
  log: 1,
  lshift: 2,
  match: 2,
  mktime: 1,
  or: 2,
  rand: 0,
  rshift: 2,
  sin: 1,
  split: 2,
  sprintf: 1,
  sqrt: 1,
  srand: 0,
  strftime: 0,
  sub: 2,
  substr: 2,
  system: 1,
  systime: 0,
  tolower: 1,
  toupper: 1,
  xor: 2,
};

const SIGN =
  /\*\*=|\*\*|\+\+|--|\+=|-=|\*=|\/=|%=|\^=|==|!=|<=|>=|!~|&&|\|\||>>|[-+*/%^!<>=~?:,;{}()[\]$|\n]/y;
const NUMBER = /0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const NAME = /[A-Za-z_]\w*/y;
const BLANK = /(?:[ \t\r]|\\\r?\n|#[^\n]*)+/y;

const letters: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1b',
};

/** A text with the escapes of awk's strings carried out; a backslash before anything else stays. */
export function unescapeAwk(text: string): string {
  return text.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([ntrabfve])|(["\\/]))/g,
    (_whole, octal, hex, letter, sign) =>
      octal
        ? String.fromCharCode(Number.parseInt(octal, 8))
        : hex
          ? String.fromCharCode(Number.parseInt(hex, 16))
          : (letters[letter] ?? sign),
  );
}

function numberOf(text: string): number {
  return /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
}

/** After one of these a slash divides; anywhere else it begins a regular expression. */
function endsOperand(token: Token | undefined): boolean {
  if (token?.kind !== 'sign') return token !== undefined;
  return [')', ']', '$', '++', '--', 'length', 'getline'].includes(token.text);
}

/** The pieces of a program. `name` is what its places are called by. Throws an AwkFault. */
export function tokensOf(source: string, name: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  const place = () => `${name}:${line}`;
  function found(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0] ?? null;
    if (text !== null) at += text.length;
    return text;
  }
  /** Up to `end`, with what stands behind backslashes as it is. */
  function quoted(end: string): string {
    const from = ++at;
    for (; at < source.length; at++) {
      const here = source[at];
      if (here === end) return source.slice(from, at++);
      if (here === '\\') at++;
      else if (here === '\n') break;
    }
    throw faultAt(place(), 'Unexpected end of string');
  }
  while (at < source.length) {
    const blank = found(BLANK);
    if (blank !== null) {
      line += blank.split('\n').length - 1;
      continue;
    }
    const here = source[at];
    if (here === '"') {
      tokens.push({ place: place(), kind: 'string', text: unescapeAwk(quoted('"')) });
      continue;
    }
    if (here === '/' && !endsOperand(tokens.at(-1))) {
      tokens.push({ place: place(), kind: 'regex', text: quoted('/').replace(/\\\//g, '/') });
      continue;
    }
    const number = found(NUMBER);
    if (number !== null) {
      tokens.push({ place: place(), kind: 'number', value: numberOf(number) });
      continue;
    }
    const word = found(NAME);
    if (word !== null) {
      const isOwn = !keywords.has(word) && !Object.hasOwn(builtins, word);
      tokens.push(
        isOwn
          ? { place: place(), kind: 'name', text: word, called: source[at] === '(' }
          : { place: place(), kind: 'sign', text: word === 'func' ? 'function' : word },
      );
      continue;
    }
    const sign = found(SIGN);
    if (sign === null) throw faultAt(place(), 'Unexpected token');
    tokens.push({ place: place(), kind: 'sign', text: sign });
    if (sign === '\n') line++;
  }
  tokens.push({ place: place(), kind: 'sign', text: '\n' });
  return tokens;
}
