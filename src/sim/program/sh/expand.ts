import { readFile } from '../../kernel/files.ts';
import type { Procedure } from '../../procedure.ts';
import { arithmetic } from './arithmetic.ts';
import { readOnly } from './assign.ts';
import { complain } from './complain.ts';
import { partsOf, separators } from './fields.ts';
import { matches } from './file-names.ts';
import { lettersOn } from './options.ts';
import type { Shell } from './shell.ts';
import type { Piece, Word } from './syntax.ts';
import { quotedPieces, tokenize } from './tokens.ts';
import { replaced, sliced, trimmed } from './trim.ts';

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
    case '-':
      return lettersOn(shell);
    case '@':
    case '*':
      return shell.arguments.slice(1).join(' ');
    default:
      return /^\d+$/.test(name) ? shell.arguments[Number(name)] : shell.variables.get(name);
  }
}

/** Ends what the shell does, as ash does at a mistake in an expansion. */
function* giveUp(shell: Shell, text: string): Procedure<string> {
  yield* complain(shell, text);
  shell.status = 2;
  if (shell.interactive) shell.jump = 'interrupt';
  else shell.exit = 2;
  return '';
}

function* computed(shell: Shell, source: string, substitute: Substitute): Procedure<string> {
  const pieces = quotedPieces(source, 0, null)?.pieces ?? [];
  const text = yield* expandText(shell, pieces, substitute);
  if (shell.exit !== null) return '';
  let refused: string | null = null;
  const result = arithmetic(text, {
    get: (name) => variable(shell, name),
    set(name, value) {
      if (shell.readonly.has(name)) refused ??= name;
      else shell.variables.set(name, value);
    },
  });
  if (refused !== null) return yield* giveUp(shell, readOnly(refused));
  return result.ok ? result.value : yield* giveUp(shell, result.message);
}

/** A parameter's value after what its operator does with it (sh(1), Parameter Expansion). */
function* parameter(
  shell: Shell,
  piece: Extract<Piece, { kind: 'variable' }>,
  substitute: Substitute,
): Procedure<string> {
  const { name, operator, operand } = piece;
  if (operator === 'none') return yield* giveUp(shell, 'syntax error: bad substitution');
  const value = variable(shell, name);
  const asks = /^:?[-=+?]$/.test(operator ?? '');
  if (value === undefined && !asks && shell.options.has('nounset'))
    return yield* giveUp(shell, `${name}: parameter not set`);
  if (operator === null) return value ?? '';
  if (operator === 'length') return String((value ?? '').length);
  if (operator === '/' || operator === '//')
    return yield* withReplaced(shell, piece, value ?? '', substitute);
  if (operator === ':') {
    const [from = '', count] = operand.split(/:(.*)/s);
    const start = yield* computed(shell, from, substitute);
    const length = count === undefined ? null : yield* computed(shell, count, substitute);
    return sliced(value ?? '', Number(start), length === null ? null : Number(length));
  }
  const isPattern = /^[#%]/.test(operator);
  const word = wordOf(operand);
  const text = isPattern
    ? yield* expandPattern(shell, word, substitute)
    : yield* expandText(shell, word, substitute);
  if (shell.exit !== null) return '';
  const isSet = operator.startsWith(':') ? (value ?? '') !== '' : value !== undefined;
  switch (operator.replace(':', '')) {
    case '-':
      return isSet ? (value ?? '') : text;
    case '+':
      return isSet ? text : '';
    case '=':
      if (isSet) return value ?? '';
      if (shell.readonly.has(name)) return yield* giveUp(shell, readOnly(name));
      shell.variables.set(name, text);
      return text;
    case '?':
      return isSet ? (value ?? '') : yield* giveUp(shell, `${name}: ${text || 'parameter not set'}`);
    default:
      return trimmed(value ?? '', operator, text);
  }
}

/** What stands after a parameter's operator, as the word that it is. */
function wordOf(operand: string): Word {
  const isOne = !/[\s;&|<>()#]/.test(operand.replace(/"[^"]*"|'[^']*'|\\./gs, ''));
  const read = tokenize(operand, true);
  const [token] = read.ok && isOne ? read.tokens : [];
  if (token?.type === 'word') return token.word;
  const inner = operand.replace(/^(["'])(.*)\1$/s, '$2');
  const pieces = quotedPieces(inner, 0, null)?.pieces ?? [];
  // What has blanks in it is no word of its own, and means itself unless it is a pattern.
  return pieces.map((piece) => ({ ...piece, quoted: inner !== operand }));
}

function* withReplaced(
  shell: Shell,
  { operator, operand }: Extract<Piece, { kind: 'variable' }>,
  value: string,
  substitute: Substitute,
): Procedure<string> {
  const [, before = '', after = ''] = /^((?:\\.|[^/\\])*)(?:\/(.*))?$/s.exec(operand) ?? [];
  const pattern = yield* expandPattern(shell, wordOf(before), substitute);
  const text = yield* expandText(shell, wordOf(after), substitute);
  return replaced(value, pattern, text, operator === '//');
}

/** A word whose `~` or `~name` at the beginning has become the directory that it stands for. */
function withHome(shell: Shell, word: Word): Word {
  const [first, second] = word;
  if (first?.kind !== 'text' || first.quoted || first.text !== '~') return word;
  const rest = second?.kind === 'text' && !second.quoted ? second.text : '';
  if (second && rest === '') return word;
  const name = rest.split('/', 1)[0] ?? '';
  const home = name === '' ? (shell.variables.get('HOME') ?? null) : homeOf(shell.context, name);
  if (home === null) return word;
  return [
    { kind: 'text', text: home, quoted: true },
    { kind: 'text', text: rest.slice(name.length), quoted: false },
    ...word.slice(2),
  ];
}

/** Where the user of this name is at home. */
function homeOf({ machine, pid }: Shell['context'], name: string): string | null {
  const users = readFile(machine, pid, '/etc/passwd');
  const line = users.ok ? users.value.split('\n').find((one) => one.startsWith(`${name}:`)) : undefined;
  return line?.split(':')[5] ?? null;
}

/** A word's fields: expansions made, unquoted ones split at blanks, patterns matched against file names. */
export function* expandWord(shell: Shell, word: Word, substitute: Substitute): Procedure<readonly string[]> {
  const fields: string[] = [];
  let field: string | null = null;
  let pattern = false;
  const add = (text: string) => {
    field = (field ?? '') + text;
  };
  /** Puts in what is parted at IFS. */
  const addParts = (value: string) => {
    for (const { text, end } of partsOf(value, separators(shell))) {
      if (text !== '') add(text);
      if (end !== 'none') endField(end === 'hard');
    }
  };
  const endField = (always: boolean) => {
    if (field !== null || always) fields.push(field ?? '');
    field = null;
  };
  const given = shell.arguments.slice(1);
  let isNothing = false;
  for (const piece of withHome(shell, word)) {
    if (piece.kind === 'text') {
      if (piece.text !== '' || piece.quoted) add(piece.text);
      if (!piece.quoted && /[*?[]/.test(piece.text)) pattern = true;
      continue;
    }
    if (piece.kind === 'variable' && /^[@*]$/.test(piece.name) && piece.operator === null) {
      if (piece.quoted && piece.name === '*') add(given.join(separators(shell).slice(0, 1)));
      else
        for (const [i, argument] of given.entries()) {
          if (i > 0) endField(piece.quoted);
          if (piece.quoted) add(argument);
          else addParts(argument);
        }
      if (given.length === 0 && piece.quoted && piece.name === '@') isNothing = true;
      continue;
    }
    const value =
      piece.kind === 'command'
        ? (yield* substitute(shell, piece.source)).replace(/\n+$/, '')
        : piece.kind === 'arithmetic'
          ? yield* computed(shell, piece.source, substitute)
          : yield* parameter(shell, piece, substitute);
    if (shell.exit !== null) return [];
    if (piece.quoted) add(value);
    else {
      addParts(value);
      if (/[*?[]/.test(value)) pattern = true;
    }
  }
  // "$@" of no arguments is no word, not an empty one.
  if (field !== null && !(isNothing && field === '')) fields.push(field);
  return pattern && !shell.options.has('noglob') ? fields.flatMap((one) => matches(shell, one)) : fields;
}

/** A word as one text, for assignments and file names. */
export function* expandText(shell: Shell, word: Word, substitute: Substitute): Procedure<string> {
  const quoted = withHome(shell, word).map((piece) => ({ ...piece, quoted: true }));
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
