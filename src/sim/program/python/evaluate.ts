import { builtin, call, printed } from './builtins.ts';
import { Beyond, Raised } from './fault.ts';
import { compare, negate, operate } from './operate.ts';
import type { Expression, Statement } from './syntax.ts';
import { attributeOfSys, type Interpreter } from './sys.ts';
import { float, int, isTrue, none, repr, str, text, truth, type Value } from './value.ts';

/** One run of the interpreter: what has a name, and what was printed and not yet written. */
export interface Session {
  readonly interpreter: Interpreter;
  readonly argv: readonly string[];
  readonly variables: Map<string, Value>;
  output: string;
}

/** Does one statement. `shown`: as at a prompt, where the value of an expression is written. */
export function perform(session: Session, statement: Statement, shown: boolean): void {
  const { variables, interpreter } = session;
  const { major } = interpreter;
  switch (statement.kind) {
    case 'pass':
      return;
    case 'import':
      variables.set('sys', { type: 'module' });
      return;
    case 'print':
      session.output +=
        statement.values.map((value) => str(evaluate(session, value), major)).join(' ') +
        (statement.newline ? '\n' : ' ');
      return;
    case 'assign': {
      const { sign, name } = statement;
      const old = sign === '=' ? null : lookUp(session, name, statement);
      const value = evaluate(session, statement.value);
      if (!old) variables.set(name, value);
      else {
        try {
          variables.set(name, operate(sign.slice(0, -1), old, value, major, statement));
        } catch (fault) {
          // It names the sign as it stands there, and marks it another way.
          throw fault instanceof Raised ? new Beyond(sign) : fault;
        }
      }
      return;
    }
    case 'expression': {
      const value = evaluate(session, statement.value);
      if (shown && value.type !== 'NoneType') session.output += `${repr(value, major)}\n`;
    }
  }
}

function lookUp(session: Session, name: string, span: { readonly from: number; readonly to: number }): Value {
  const value = session.variables.get(name) ?? builtin(name, session.interpreter.major);
  if (value) return value;
  const hint = name === 'sys' && session.interpreter.major === 3 ? ". Did you forget to import 'sys'?" : '';
  throw new Raised('NameError', `name '${name}' is not defined${hint}`, { from: span.from, to: span.to });
}

function evaluate(session: Session, expression: Expression): Value {
  const { major } = session.interpreter;
  switch (expression.kind) {
    case 'int':
      return int(BigInt(expression.text));
    case 'float':
      return float(Number(expression.text));
    case 'str':
      return text(expression.text);
    case 'name':
      return lookUp(session, expression.text, expression);
    case 'tuple':
    case 'list':
      return { type: expression.kind, items: expression.items.map((item) => evaluate(session, item)) };
    case 'group':
      return evaluate(session, expression.of);
    case 'unary': {
      const value = evaluate(session, expression.of);
      return expression.sign === 'not' ? truth(!isTrue(value)) : negate(expression.sign, value, expression);
    }
    case 'both': {
      const left = evaluate(session, expression.left);
      return isTrue(left) === (expression.sign === 'or') ? left : evaluate(session, expression.right);
    }
    case 'binary':
    case 'compare': {
      const left = evaluate(session, expression.left);
      const right = evaluate(session, expression.right);
      const apply = expression.kind === 'binary' ? operate : compare;
      // Only what calculates is marked in two ways.
      const span = expression.kind === 'binary' ? expression : { from: expression.from, to: expression.to };
      return apply(expression.sign, left, right, major, span);
    }
    case 'attribute':
      return attribute(session, expression);
    case 'call': {
      const of = evaluate(session, expression.of);
      const given = expression.given.map((one) => evaluate(session, one));
      if (of.type !== 'builtin_function_or_method') throw new Beyond('call');
      const named = Object.entries(expression.named).map(
        ([name, one]) => [name, evaluate(session, one)] as const,
      );
      if (of.name === 'print') {
        session.output += printed(given, new Map(named), major);
        return none;
      }
      if (named.length > 0) throw new Beyond(of.name);
      if (of.self !== undefined) return method(of.name, of.self, given);
      return call(of.name, given, major, expression);
    }
    case 'index': {
      const of = evaluate(session, expression.of);
      const at = evaluate(session, expression.at);
      if (at.type !== 'int') throw new Beyond('index');
      const items = of.type === 'str' ? [...of.value].map(text) : 'items' in of ? of.items : null;
      if (!items) throw new Beyond('index');
      const found = items.at(Number(at.value));
      if (found) return found;
      const name = of.type === 'str' ? 'string' : of.type === 'list' ? 'list' : 'tuple';
      throw new Raised('IndexError', `${name} index out of range`, expression);
    }
  }
}

function attribute(session: Session, { of, name }: Extract<Expression, { kind: 'attribute' }>): Value {
  const value = evaluate(session, of);
  if (value.type === 'sys.version_info') {
    const found = value.items[value.names.indexOf(name)];
    if (found) return found;
  }
  if (value.type === 'str' && (name === 'upper' || name === 'lower'))
    return { type: 'builtin_function_or_method', name, self: value.value };
  const found = value.type === 'module' ? attributeOfSys(name, session.interpreter, session.argv) : null;
  if (!found) throw new Beyond(name);
  return found;
}

function method(name: string, self: string, given: readonly Value[]): Value {
  if (given.length > 0) throw new Beyond(name);
  return name === 'upper' ? text(self.toUpperCase()) : name === 'lower' ? text(self.toLowerCase()) : none;
}
