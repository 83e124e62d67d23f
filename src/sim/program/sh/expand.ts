import { readDirectory } from '../../kernel/files.ts';
import type { Procedure } from '../../procedure.ts';
import type { Shell } from './shell.ts';
import type { Word } from './syntax.ts';

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
  const tokens = source.match(/\d+|[A-Za-z_]\w*|[<>=!]=|[-+*/%()<>]/g) ?? [];
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
    return /^\d/.test(token) ? Number(token) : Number(value(token) ?? 0) || 0;
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
          : variable(shell, piece.name) || piece.fallback || '';
    if (piece.quoted) {
      if (piece.kind === 'variable' && piece.name === '@' && shell.arguments.length <= 1) continue;
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

/** Names that fit a pattern in its last part; the pattern itself when none does. */
function matches(shell: Shell, pattern: string): readonly string[] {
  const slash = pattern.lastIndexOf('/');
  const directory = pattern.slice(0, slash + 1);
  const last = pattern.slice(slash + 1);
  const names = readDirectory(shell.context.machine, shell.context.pid, directory || '.');
  if (!names.ok || !/[*?[]/.test(last)) return [pattern];
  const source = last
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const fits = new RegExp(`^${source.replace(/\[(?![^\]]*\])/g, '\\[')}$`);
  const found = names.value.filter(
    (name) => fits.test(name) && (last.startsWith('.') || !name.startsWith('.')),
  );
  return found.length > 0 ? found.map((name) => directory + name) : [pattern];
}

/** A word as one text, for assignments and file names. */
export function* expandText(shell: Shell, word: Word, substitute: Substitute): Procedure<string> {
  const quoted = word.map((piece) => ({ ...piece, quoted: true }));
  return (yield* expandWord(shell, quoted, substitute)).join(' ');
}
