import { stat } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import type { Procedure } from '../../procedure.ts';
import type { Shell } from './shell.ts';
import { complain } from './complain.ts';
import { fitsPattern } from './glob.ts';
import type { Piece, Word } from './syntax.ts';
import { quotedPieces } from './tokens.ts';

/** Runs a text in a subshell and gives its output. */
export type Substitute = (shell: Shell, source: string) => Procedure<string>;

function variable(shell: Shell, name: string): string | undefined {
  switch (name) {
    case '?':
      return String(shell.status);
    case '$':
      return String(shell.self);
    case '!':
      return shell.lastBackground === null ? '' : String(shell.lastBackground);
    case '#':
      return String(Math.max(0, shell.arguments.length - 1));
    case '@':
    case '*':
      return shell.arguments.slice(1).join(' ');
    default:
      return /^\d$/.test(name) ? shell.arguments[Number(name)] : shell.variables.get(name);
  }
}

/** `$((a + 1))` with whole numbers, variables, + - * / % and brackets, and comparisons that give 1 or 0. */
function arithmetic(source: string, value: (name: string) => string | undefined): number {
  const tokens = source.match(/\d+|\$?[A-Za-z_]\w*|\$[?$!#@*\d]|[<>=!]=|[-+*/%()<>]/g) ?? [];
  let at = 0;
  const levels = [
    ['==', '!='],
    ['<', '>', '<=', '>='],
    ['+', '-'],
    ['*', '/', '%'],
  ];
  const atom = (): number => {
    const token = tokens[at++] ?? '0';
    if (token === '(') {
      const inner = level(0);
      at++;
      return inner;
    }
    if (token === '-') return -atom();
    return /^\d/.test(token) ? Number(token) : Number(value(token.replace(/^\$/, '')) ?? 0) || 0;
  };
  const level = (depth: number): number => {
    const signs = levels[depth];
    if (!signs) return atom();
    let left = level(depth + 1);
    while (signs.includes(tokens[at] ?? '')) {
      const sign = tokens[at++] ?? '';
      left = operate(sign, left, level(depth + 1));
    }
    return left;
  };
  return level(0);
}

function operate(sign: string, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? 0 : Math.trunc(left / right);
    case '%':
      return right === 0 ? 0 : left % right;
    case '<':
      return left < right ? 1 : 0;
    case '>':
      return left > right ? 1 : 0;
    case '<=':
      return left <= right ? 1 : 0;
    case '>=':
      return left >= right ? 1 : 0;
    case '==':
      return left === right ? 1 : 0;
    default:
      return left !== right ? 1 : 0;
  }
}

/** A parameter's value after what its operator does with it (sh(1), Parameter Expansion). */
function* parameter(
  shell: Shell,
  piece: Extract<Piece, { kind: 'variable' }>,
  substitute: Substitute,
): Procedure<string> {
  const { name, operator, operand } = piece;
  const value = variable(shell, name);
  if (operator === null) return value ?? '';
  if (operator === 'length') return String((value ?? '').length);
  const pieces = quotedPieces(operand.replace(/^(["'])(.*)\1$/s, '$2'), 0, null)?.pieces ?? [];
  const text = yield* expandText(shell, pieces, substitute);
  const isSet = operator.startsWith(':') ? (value ?? '') !== '' : value !== undefined;
  switch (operator.replace(':', '')) {
    case '-':
      return isSet ? (value ?? '') : text;
    case '+':
      return isSet ? text : '';
    case '=':
      if (!isSet) shell.variables.set(name, text);
      return isSet ? (value ?? '') : text;
    case '?':
      if (isSet) return value ?? '';
      yield* complain(shell, `${name}: ${text || 'parameter not set'}`);
      shell.status = 2;
      shell.exit = shell.interactive ? shell.exit : 2;
      return '';
    default:
      return trimmed(value ?? '', operator, text);
  }
}

/** `#` and `%`: the shortest start or end that fits is taken away; doubled, the longest. */
function trimmed(value: string, operator: string, pattern: string): string {
  const places = Array.from({ length: value.length + 1 }, (_unused, i) => i);
  const fromStart = operator.startsWith('#');
  if (fromStart === (operator.length === 2)) places.reverse();
  const place = places.find((at) => fitsPattern(pattern, fromStart ? value.slice(0, at) : value.slice(at)));
  if (place === undefined) return value;
  return fromStart ? value.slice(place) : value.slice(0, place);
}

/** A word's fields: expansions made, unquoted ones split at blanks, patterns matched against file names. */
export function* expandWord(shell: Shell, word: Word, substitute: Substitute): Procedure<readonly string[]> {
  const fields: string[] = [];
  let field: string | null = null;
  let pattern = false;
  const add = (text: string) => {
    field = (field ?? '') + text;
  };
  for (const [index, piece] of word.entries()) {
    if (piece.kind === 'text') {
      const home = index === 0 && !piece.quoted && /^~(?=\/|$)/.test(wordText(word)) && piece.text === '~';
      add(home ? (shell.variables.get('HOME') ?? '/') : piece.text);
      if (!piece.quoted && /[*?[]/.test(piece.text)) pattern = true;
      continue;
    }
    const value =
      piece.kind === 'command'
        ? (yield* substitute(shell, piece.source)).replace(/\n+$/, '')
        : piece.kind === 'arithmetic'
          ? String(arithmetic(piece.source, (name) => variable(shell, name)))
          : yield* parameter(shell, piece, substitute);
    if (shell.exit !== null) return [];
    if (piece.quoted) {
      if (piece.kind === 'variable' && piece.name === '@' && piece.operator === null) {
        for (const [i, argument] of shell.arguments.slice(1).entries()) {
          if (i > 0 && field !== null) {
            fields.push(field);
            field = null;
          }
          add(argument);
        }
        continue;
      }
      add(value);
      continue;
    }
    const parts = value.split(/[ \t\n]+/);
    for (const [i, part] of parts.entries()) {
      if (i > 0 && field !== null) {
        fields.push(field);
        field = null;
      }
      if (part !== '') add(part);
    }
  }
  if (field !== null) fields.push(field);
  return pattern ? fields.flatMap((one) => matches(shell, one)) : fields;
}

const wordText = (word: Word): string =>
  word.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

/** Paths that fit a pattern part by part; the pattern itself when none does (glob(7)). */
function matches(shell: Shell, pattern: string): readonly string[] {
  const { machine, pid } = shell.context;
  const parts = pattern.split('/');
  if (!parts.some((part) => /[*?[]/.test(part))) return [pattern];
  let paths: readonly string[] = [''];
  for (const [i, part] of parts.entries()) {
    const end = i === parts.length - 1 ? '' : '/';
    paths = paths.flatMap((path) => {
      if (!/[*?[]/.test(part)) return [path + part + end];
      const names = readDirectory(machine, pid, path || '.');
      return (names.ok ? names.value : [])
        .filter((name) => fitsPattern(part, name) && (part.startsWith('.') || !name.startsWith('.')))
        .map((name) => path + name + end);
    });
  }
  const found = paths.filter((path) => stat(machine, pid, path, false).ok);
  return found.length > 0 ? found : [pattern];
}

/** A word as one text, for assignments and file names. */
export function* expandText(shell: Shell, word: Word, substitute: Substitute): Procedure<string> {
  const quoted = word.map((piece) => ({ ...piece, quoted: true }));
  return (yield* expandWord(shell, quoted, substitute)).join(' ');
}

/** A word as a pattern: what is quoted in it means itself. */
export function* expandPattern(shell: Shell, word: Word, substitute: Substitute): Procedure<string> {
  let pattern = '';
  for (const piece of word) {
    const text = yield* expandText(shell, [piece], substitute);
    pattern += piece.quoted ? text.replace(/[*?[\]\\]/g, '\\$&') : text;
  }
  return pattern;
}
