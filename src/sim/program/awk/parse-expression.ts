import { faultAt, UNEXPECTED } from './fault.ts';
import {
  expect,
  expectVariable,
  isNext,
  peek,
  type Reading,
  skip,
  skipLines,
  unexpected,
  variable,
} from './reading.ts';
import { checkRegex } from './regex.ts';
import type { Expression, Target } from './syntax.ts';
import { builtins } from './tokens.ts';

const ASSIGN = /^(?:\*\*|[-+*/%^]?)=$/;
const COMPARE = /^(?:[<>=!]=|[<>])$/;

const isTarget = (expression: Expression): expression is Target =>
  expression.kind === 'variable' || expression.kind === 'element' || expression.kind === 'field';

/** What an expression may hold where it stands: `print` keeps `>` for itself, `for (` keeps `in`. */
export interface Limits {
  readonly noGreater?: boolean;
  readonly noIn?: boolean;
}

const NONE: Limits = {};

/** Reads a whole expression. Throws an AwkFault. */
export function expression(reading: Reading, limits: Limits = NONE): Expression {
  const left = choice(reading, limits);
  const token = peek(reading);
  if (token.kind !== 'sign' || !ASSIGN.test(token.text)) return left;
  reading.at++;
  skipLines(reading);
  const operator = token.text.slice(0, -1);
  const value = expression(reading, limits);
  // `!x = y` and `a == b = c`: what is assigned to is the operand that stands at the sign.
  const assigned = assign(left, operator, value, token.place);
  if (!assigned) throw faultAt(token.place, UNEXPECTED);
  return assigned;
}

function assign(left: Expression, operator: string, value: Expression, place: string): Expression | null {
  if (isTarget(left)) return { kind: 'assign', operator, target: left, value, place };
  if (left.kind === 'unary') {
    const operand = assign(left.operand, operator, value, place);
    return operand && { ...left, operand };
  }
  if (!('right' in left)) return null;
  const right = assign(left.right, operator, value, place);
  return right && { ...left, right };
}

function choice(reading: Reading, limits: Limits): Expression {
  const condition = either(reading, limits);
  if (!skip(reading, '?')) return condition;
  skipLines(reading);
  const then = expression(reading, limits);
  skipLines(reading);
  expect(reading, ':');
  skipLines(reading);
  return { kind: 'choice', condition, then, otherwise: expression(reading, limits) };
}

function either(reading: Reading, limits: Limits): Expression {
  let left = both(reading, limits);
  while (skip(reading, '||')) {
    skipLines(reading);
    left = { kind: 'or', operator: '||', left, right: both(reading, limits) };
  }
  return left;
}

function both(reading: Reading, limits: Limits): Expression {
  let left = membership(reading, limits);
  while (skip(reading, '&&')) {
    skipLines(reading);
    left = { kind: 'and', operator: '&&', left, right: membership(reading, limits) };
  }
  return left;
}

function membership(reading: Reading, limits: Limits): Expression {
  let left = matching(reading, limits);
  while (!limits.noIn && skip(reading, 'in'))
    left = {
      kind: 'in',
      index: left.kind === 'list' ? left.items : [left],
      array: expectVariable(reading),
    };
  return left;
}

function matching(reading: Reading, limits: Limits): Expression {
  let left = comparison(reading, limits);
  while (isNext(reading, '~') || isNext(reading, '!~')) {
    const operator = isNext(reading, '~') ? '~' : '!~';
    reading.at++;
    left = { kind: 'match', operator, left, right: comparison(reading, limits) };
  }
  return left;
}

function comparison(reading: Reading, limits: Limits): Expression {
  let left = piped(reading, limits);
  for (;;) {
    const token = peek(reading);
    if (token.kind !== 'sign' || !COMPARE.test(token.text) || (limits.noGreater && token.text === '>'))
      return left;
    reading.at++;
    left = { kind: 'compare', operator: token.text, left, right: piped(reading, limits) };
  }
}

function piped(reading: Reading, limits: Limits): Expression {
  let left = concatenation(reading, limits);
  while (isNext(reading, '|') && isNext(reading, 'getline', 1)) {
    reading.at += 2;
    left = { kind: 'getline', from: 'command', source: left, target: optionalTarget(reading) };
  }
  return left;
}

/** Whether an operand begins here, which is then put behind the one before. A sign of + or - would have been taken. */
function beginsOperand(reading: Reading): boolean {
  const token = peek(reading);
  if (token.kind !== 'sign') return true;
  return ['$', '!', '(', '-', '+', '++', '--'].includes(token.text) || Object.hasOwn(builtins, token.text);
}

function concatenation(reading: Reading, limits: Limits): Expression {
  let left = sum(reading, limits);
  while (beginsOperand(reading)) left = { kind: 'concat', operator: '', left, right: sum(reading, limits) };
  return left;
}

function arithmetic(reading: Reading, operators: readonly string[], operand: () => Expression): Expression {
  let left = operand();
  for (;;) {
    const token = peek(reading);
    if (token.kind !== 'sign' || !operators.includes(token.text)) return left;
    reading.at++;
    left = { kind: 'arithmetic', operator: token.text, left, right: operand(), place: token.place };
  }
}

const sum = (reading: Reading, limits: Limits): Expression =>
  arithmetic(reading, ['+', '-'], () => arithmetic(reading, ['*', '/', '%'], () => signed(reading, limits)));

function signed(reading: Reading, limits: Limits): Expression {
  for (const operator of ['!', '-', '+'])
    if (skip(reading, operator)) return { kind: 'unary', operator, operand: signed(reading, limits) };
  return power(reading, limits);
}

function power(reading: Reading, limits: Limits): Expression {
  const left = stepped(reading);
  const { place } = peek(reading);
  if (!skip(reading, '^') && !skip(reading, '**')) return left;
  // The right one binds first, and may have a sign.
  return { kind: 'arithmetic', operator: '^', left, right: signed(reading, limits), place };
}

function stepped(reading: Reading): Expression {
  for (const [sign, by] of [
    ['++', 1],
    ['--', -1],
  ] as const)
    if (skip(reading, sign)) {
      const target = primary(reading);
      if (!isTarget(target)) throw unexpected(reading);
      return { kind: 'step', by, before: true, target };
    }
  const operand = primary(reading);
  if (!isTarget(operand)) return operand;
  if (skip(reading, '++')) return { kind: 'step', by: 1, before: false, target: operand };
  if (skip(reading, '--')) return { kind: 'step', by: -1, before: false, target: operand };
  return operand;
}

function optionalTarget(reading: Reading): Target | null {
  const token = peek(reading);
  if (!isNext(reading, '$') && (token.kind !== 'name' || token.called)) return null;
  const target = primary(reading);
  return isTarget(target) ? target : null;
}

/** What stands in parentheses, separated by commas. */
export function listed(reading: Reading, close: string): readonly Expression[] {
  const items: Expression[] = [];
  skipLines(reading);
  if (skip(reading, close)) return items;
  for (;;) {
    items.push(expression(reading));
    skipLines(reading);
    if (skip(reading, close)) return items;
    expect(reading, ',');
    skipLines(reading);
  }
}

function primary(reading: Reading): Expression {
  const token = peek(reading);
  reading.at++;
  switch (token.kind) {
    case 'number':
      return { kind: 'number', value: token.value };
    case 'string':
      return { kind: 'string', text: token.text };
    case 'regex':
      checkRegex(token.text);
      return { kind: 'regex', text: token.text };
    case 'name': {
      if (token.called) {
        reading.at++;
        return { kind: 'call', name: token.text, given: listed(reading, ')'), place: token.place };
      }
      const named = variable(reading, token.text);
      if (!skip(reading, '[')) return named;
      return { kind: 'element', array: named, index: listed(reading, ']') };
    }
    case 'sign':
      reading.at--;
      return signPrimary(reading, token.text, token.place);
  }
}

function signPrimary(reading: Reading, sign: string, place: string): Expression {
  if (skip(reading, '$')) {
    const isStep = isNext(reading, '++') || isNext(reading, '--');
    const isSigned = isNext(reading, '-') || isNext(reading, '+') || isNext(reading, '!');
    return {
      kind: 'field',
      place,
      index: isStep ? stepped(reading) : isSigned ? signed(reading, NONE) : primary(reading),
    };
  }
  if (skip(reading, '(')) {
    const items = listed(reading, ')');
    const [only] = items;
    if (!only) throw unexpected(reading);
    // In parentheses a name is not the target of what comes after.
    return items.length === 1 && only.kind !== 'list' ? grouped(only) : { kind: 'list', items };
  }
  if (skip(reading, 'getline')) {
    const target = optionalTarget(reading);
    if (!skip(reading, '<')) return { kind: 'getline', from: 'input', source: null, target };
    return { kind: 'getline', from: 'file', source: stepped(reading), target };
  }
  if (Object.hasOwn(builtins, sign)) {
    reading.at++;
    if (!skip(reading, '(')) {
      if (sign !== 'length') throw unexpected(reading);
      return { kind: 'builtin', name: sign, given: [], place };
    }
    const given = listed(reading, ')');
    if (given.length < (builtins[sign] ?? 0)) throw faultAt(place, 'Too few arguments');
    return { kind: 'builtin', name: sign, given, place };
  }
  throw unexpected(reading);
}

/** `(a = b)` and the like must not take a later sign of assignment into themselves. */
function grouped(inner: Expression): Expression {
  return 'right' in inner || inner.kind === 'unary' ? { kind: 'list', items: [inner] } : inner;
}
