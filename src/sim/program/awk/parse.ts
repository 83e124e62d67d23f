import { faultAt } from './fault.ts';
import { expression, type Limits, listed } from './parse-expression.ts';
import {
  expect,
  expectVariable,
  isNext,
  peek,
  type Reading,
  skip,
  skipLines,
  unexpected,
} from './reading.ts';
import type { AwkFunction, AwkProgram, Expression, Redirection, Rule, Statement } from './syntax.ts';
import type { Token } from './tokens.ts';

/** Reads a program. Throws an AwkFault, which says where. */
export function parseAwk(tokens: readonly Token[]): AwkProgram {
  const reading: Reading = { tokens, at: 0, locals: [] };
  const begin: (readonly Statement[])[] = [];
  const end: (readonly Statement[])[] = [];
  const rules: Rule[] = [];
  const functions = new Map<string, AwkFunction>();
  for (;;) {
    while (skip(reading, '\n') || skip(reading, ';'));
    if (isNext(reading, 'end')) return { begin, rules, end, functions };
    if (skip(reading, 'function')) {
      const { name, body } = functionOf(reading, functions);
      functions.set(name, body);
    } else if (skip(reading, 'BEGIN')) begin.push(block(reading, false));
    else if (skip(reading, 'END')) end.push(block(reading, false));
    else rules.push(rule(reading));
  }
}

function rule(reading: Reading): Rule {
  if (isNext(reading, '{')) return { from: null, to: null, body: block(reading, false) };
  const from = expression(reading);
  let to: Expression | null = null;
  if (skip(reading, ',')) {
    skipLines(reading);
    to = expression(reading);
  }
  if (isNext(reading, '{')) return { from, to, body: block(reading, false) };
  if (!skip(reading, '\n') && !skip(reading, ';')) throw unexpected(reading);
  return { from, to, body: null };
}

function functionOf(
  reading: Reading,
  known: ReadonlyMap<string, AwkFunction>,
): { name: string; body: AwkFunction } {
  const token = peek(reading);
  if (token.kind !== 'name') throw unexpected(reading);
  if (known.has(token.text)) throw faultAt(token.place, 'Duplicate function');
  reading.at++;
  expect(reading, '(');
  const parameters: string[] = [];
  while (!skip(reading, ')')) {
    if (parameters.length > 0) expect(reading, ',');
    skipLines(reading);
    parameters.push(expectVariable(reading).name);
    skipLines(reading);
  }
  skipLines(reading);
  reading.locals = parameters;
  const body = block(reading, false);
  reading.locals = [];
  return { name: token.text, body: { parameters, body } };
}

function block(reading: Reading, inLoop: boolean): readonly Statement[] {
  expect(reading, '{');
  const body: Statement[] = [];
  for (;;) {
    while (skip(reading, '\n') || skip(reading, ';'));
    if (skip(reading, '}')) return body;
    body.push(statement(reading, inLoop));
  }
}

/** A statement ends with its line, at a semicolon or before the end of its block. */
function endOfStatement(reading: Reading): void {
  if (!skip(reading, ';') && !skip(reading, '\n') && !isNext(reading, '}')) throw unexpected(reading);
}

/** The body of an if or a loop. */
function nested(reading: Reading, inLoop: boolean): Statement {
  skipLines(reading);
  return skip(reading, ';') ? { kind: 'block', body: [] } : statement(reading, inLoop);
}

function statement(reading: Reading, inLoop: boolean): Statement {
  const token = peek(reading);
  if (isNext(reading, '{')) return { kind: 'block', body: block(reading, inLoop) };
  const word = token.kind === 'sign' ? token.text : '';
  if (word === 'if') {
    reading.at++;
    const condition = inParentheses(reading);
    const then = nested(reading, inLoop);
    const before = reading.at;
    while (skip(reading, '\n') || skip(reading, ';'));
    if (skip(reading, 'else')) return { kind: 'if', condition, then, otherwise: nested(reading, inLoop) };
    reading.at = before;
    return { kind: 'if', condition, then, otherwise: null };
  }
  if (word === 'while') {
    reading.at++;
    const condition = inParentheses(reading);
    return loop({ condition, body: nested(reading, true) });
  }
  if (word === 'do') {
    reading.at++;
    const body = nested(reading, true);
    while (skip(reading, '\n') || skip(reading, ';'));
    expect(reading, 'while');
    const condition = inParentheses(reading);
    endOfStatement(reading);
    return loop({ condition, body, atLeastOnce: true });
  }
  if (word === 'for') return forLoop(reading);
  const simple = simpleStatement(reading, inLoop, {});
  endOfStatement(reading);
  return simple;
}

const loop = (
  parts: { readonly body: Statement } & Partial<Extract<Statement, { kind: 'loop' }>>,
): Statement => ({ first: null, condition: null, step: null, atLeastOnce: false, ...parts, kind: 'loop' });

function inParentheses(reading: Reading): Expression {
  expect(reading, '(');
  const condition = expression(reading);
  expect(reading, ')');
  return condition;
}

function forLoop(reading: Reading): Statement {
  reading.at++;
  expect(reading, '(');
  const isEach = isNext(reading, 'in', 1) && peek(reading, 2).kind === 'name' && isNext(reading, ')', 3);
  if (isEach) {
    const variable = expectVariable(reading);
    reading.at++;
    const array = expectVariable(reading);
    expect(reading, ')');
    return { kind: 'each', variable, array, body: nested(reading, true) };
  }
  const first = isNext(reading, ';') ? null : simpleStatement(reading, false, {});
  expect(reading, ';');
  const condition = isNext(reading, ';') ? null : expression(reading);
  expect(reading, ';');
  const step = isNext(reading, ')') ? null : simpleStatement(reading, false, {});
  expect(reading, ')');
  return loop({ first, condition, step, body: nested(reading, true) });
}

const isEnd = (reading: Reading): boolean => [';', '\n', '}', 'end'].some((sign) => isNext(reading, sign));

function simpleStatement(reading: Reading, inLoop: boolean, limits: Limits): Statement {
  const token = peek(reading);
  const word = token.kind === 'sign' ? token.text : '';
  switch (word) {
    case 'print':
    case 'printf': {
      reading.at++;
      return { kind: word, ...printed(reading), place: token.place };
    }
    case 'delete': {
      reading.at++;
      const array = expectVariable(reading);
      return { kind: 'delete', array, index: skip(reading, '[') ? listed(reading, ']') : null };
    }
    case 'break':
    case 'continue':
      if (!inLoop) throw faultAt(token.place, `'${word}' not in a loop`);
      reading.at++;
      return { kind: word };
    case 'next':
    case 'nextfile':
      reading.at++;
      return { kind: word };
    case 'exit':
    case 'return':
      reading.at++;
      return { kind: word, value: isEnd(reading) ? null : expression(reading) };
    default:
      return { kind: 'expression', value: expression(reading, limits) };
  }
}

function printed(reading: Reading): { values: readonly Expression[]; into: Redirection | null } {
  const values: Expression[] = [];
  const stops = () => isEnd(reading) || ['>', '>>', '|'].some((sign) => isNext(reading, sign));
  while (!stops()) {
    if (values.length > 0) {
      expect(reading, ',');
      skipLines(reading);
    }
    values.push(expression(reading, { noGreater: true }));
    if (!stops() && !isNext(reading, ',')) throw unexpected(reading);
  }
  if (isEnd(reading)) return { values: spread(values), into: null };
  const token = peek(reading);
  reading.at++;
  const to = expression(reading, { noGreater: true });
  return { values: spread(values), into: { mode: token.kind === 'sign' ? token.text : '', to } };
}

/** `print (a, b)` prints two. */
const spread = (values: readonly Expression[]): readonly Expression[] => {
  const [only] = values;
  return values.length === 1 && only?.kind === 'list' ? only.items : values;
};
