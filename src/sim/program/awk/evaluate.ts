import type { Procedure } from '../../procedure.ts';
import { plainBuiltins } from './builtins.ts';
import { faultAt } from './fault.ts';
import { fits, replaced } from './regex.ts';
import { splitBy } from './fields.ts';
import { getline } from './getline.ts';
import {
  assign,
  assignField,
  cellOf,
  checked,
  read,
  readField,
  type Run,
  special,
  text,
  tick,
} from './state.ts';
import { closeStream, flushAll, runCommand } from './streams.ts';
import type { Expression, Target, Variable } from './syntax.ts';
import { arrayOf, isNumeric, isTrue, toNumber, type Value } from './value.ts';

/** How a call of one's own function is carried out; execute.ts has it. */
export type Call = (run: Run, call: Extract<Expression, { kind: 'call' }>) => Procedure<Value>;

/** Something that can be read and assigned to, once what it is was found out. */
export interface Spot {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
}

type Part<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** Calculates expressions; `call` is for the program's own functions. */
export function evaluator(call: Call) {
  function* evaluate(run: Run, expression: Expression): Procedure<Value> {
    yield* tick(run);
    switch (expression.kind) {
      case 'number':
        return expression.value;
      case 'string':
        return expression.text;
      case 'regex':
        return fits(expression.text, text(run, readField(run, 0))) ? 1 : 0;
      case 'variable':
        return read(run, expression);
      case 'element':
      case 'field':
        return (yield* spotOf(run, expression)).get();
      case 'assign':
        return yield* assigned(run, expression);
      case 'step': {
        const spot = yield* spotOf(run, expression.target);
        const before = toNumber(spot.get());
        spot.set(before + expression.by);
        return expression.before ? before + expression.by : before;
      }
      case 'unary': {
        const value = yield* evaluate(run, expression.operand);
        if (expression.operator === '!') return isTrue(value) ? 0 : 1;
        return expression.operator === '-' ? -toNumber(value) : toNumber(value);
      }
      case 'arithmetic': {
        const left = toNumber(yield* evaluate(run, expression.left));
        const right = toNumber(yield* evaluate(run, expression.right));
        return calculated(expression.operator, left, right, expression.place);
      }
      case 'concat': {
        const left = text(run, yield* evaluate(run, expression.left));
        return checked(left + text(run, yield* evaluate(run, expression.right)));
      }
      case 'compare':
        return yield* compared(run, expression);
      case 'match': {
        const where = text(run, yield* evaluate(run, expression.left));
        const found = fits(yield* pattern(run, expression.right), where);
        return found === (expression.operator === '~') ? 1 : 0;
      }
      case 'and':
      case 'or': {
        const left = isTrue(yield* evaluate(run, expression.left));
        if (left === (expression.kind === 'or')) return left ? 1 : 0;
        return isTrue(yield* evaluate(run, expression.right)) ? 1 : 0;
      }
      case 'choice': {
        const holds = isTrue(yield* evaluate(run, expression.condition));
        return yield* evaluate(run, holds ? expression.then : expression.otherwise);
      }
      case 'in': {
        const name = yield* indexOf(run, expression.index);
        return arrayOf(cellOf(run, expression.array)).has(name) ? 1 : 0;
      }
      case 'list': {
        const values = yield* all(run, expression.items);
        return values.length === 1 ? (values[0] ?? null) : values.map((value) => text(run, value)).join(' ');
      }
      case 'call':
        return yield* call(run, expression);
      case 'builtin':
        return yield* builtin(run, expression);
      case 'getline': {
        const source = expression.source && text(run, yield* evaluate(run, expression.source));
        const spot = expression.target && (yield* spotOf(run, expression.target));
        return yield* getline(run, expression.from, source, spot);
      }
    }
  }

  function* all(run: Run, expressions: readonly Expression[]): Procedure<Value[]> {
    const values: Value[] = [];
    for (const one of expressions) values.push(yield* evaluate(run, one));
    return values;
  }

  /** The name of an element: several are joined by SUBSEP. */
  function* indexOf(run: Run, index: readonly Expression[]): Procedure<string> {
    const values = yield* all(run, index);
    return values.map((value) => text(run, value)).join(text(run, special(run, 'SUBSEP')));
  }

  function* spotOf(run: Run, target: Target): Procedure<Spot> {
    if (target.kind === 'variable')
      return { get: () => read(run, target), set: (value) => assign(run, target, value) };
    if (target.kind === 'element') {
      const cell = arrayOf(cellOf(run, target.array)).at(yield* indexOf(run, target.index));
      return {
        get: () => cell.value,
        set: (value) => {
          cell.value = value;
        },
      };
    }
    const number = Math.trunc(toNumber(yield* evaluate(run, target.index)));
    if (number < 0) throw faultAt(target.place, 'Access to negative field');
    return { get: () => readField(run, number), set: (value) => assignField(run, number, value) };
  }

  function* assigned(run: Run, { operator, target, value, place }: Part<'assign'>): Procedure<Value> {
    const spot = yield* spotOf(run, target);
    const given = yield* evaluate(run, value);
    const next = operator === '' ? given : calculated(operator, toNumber(spot.get()), toNumber(given), place);
    spot.set(next);
    return next;
  }

  function* compared(run: Run, { operator, left, right }: Part<'compare'>): Procedure<Value> {
    const a = yield* evaluate(run, left);
    const b = yield* evaluate(run, right);
    const [x, y] = isNumeric(a) && isNumeric(b) ? [toNumber(a), toNumber(b)] : [text(run, a), text(run, b)];
    const less = x < y;
    const same = x === y;
    switch (operator) {
      case '<':
        return less ? 1 : 0;
      case '<=':
        return less || same ? 1 : 0;
      case '==':
        return same ? 1 : 0;
      case '!=':
        return same ? 0 : 1;
      case '>':
        return !less && !same ? 1 : 0;
      default:
        return less ? 0 : 1;
    }
  }

  /** A regular expression as it is written; any other expression's text is one. */
  function* pattern(run: Run, expression: Expression): Procedure<string> {
    return expression.kind === 'regex' ? expression.text : text(run, yield* evaluate(run, expression));
  }

  function* builtin(run: Run, { name, given, place }: Part<'builtin'>): Procedure<Value> {
    const [first, second, third] = given;
    switch (name) {
      case 'length': {
        if (first?.kind === 'variable') {
          const cell = cellOf(run, first);
          if (cell.array ?? cell.from?.array) return arrayOf(cell).size;
        }
        return text(run, first ? yield* evaluate(run, first) : readField(run, 0)).length;
      }
      case 'close':
        return yield* closeStream(run.streams, first ? text(run, yield* evaluate(run, first)) : '');
      case 'system':
        return yield* runCommand(run.streams, first ? text(run, yield* evaluate(run, first)) : '');
      case 'fflush':
        for (const one of given) yield* evaluate(run, one);
        yield* flushAll(run.streams);
        return 0;
      case 'split': {
        const whole = first ? text(run, yield* evaluate(run, first)) : '';
        if (second?.kind !== 'variable') throw faultAt(place, 'Not an array');
        const isRegex = third?.kind === 'regex';
        const separator = third ? yield* pattern(run, third) : text(run, special(run, 'FS'));
        return split(run, whole, second, separator, isRegex);
      }
      case 'sub':
      case 'gsub':
      case 'gensub':
        return yield* substitute(run, name, given);
      default: {
        const values = yield* all(
          run,
          given.map(
            (one): Expression =>
              name === 'match' && one.kind === 'regex' ? { kind: 'string', text: one.text } : one,
          ),
        );
        const plain = plainBuiltins[name];
        if (!plain) throw new Error(`no function ${name}`);
        return plain(run, values, place);
      }
    }
  }

  function* substitute(run: Run, name: string, given: readonly Expression[]): Procedure<Value> {
    const [wanted, replacement, third, fourth] = given;
    const fitting = wanted ? yield* pattern(run, wanted) : '';
    const by = replacement ? text(run, yield* evaluate(run, replacement)) : '';
    if (name === 'gensub') {
      const how = third ? text(run, yield* evaluate(run, third)) : '';
      const whole = fourth ? yield* evaluate(run, fourth) : readField(run, 0);
      const nth = /^g/i.test(how) ? 0 : Math.max(1, Math.trunc(toNumber(how)));
      return checked(replaced(text(run, whole), fitting, by, nth, true).text);
    }
    const isTarget = third?.kind === 'variable' || third?.kind === 'element' || third?.kind === 'field';
    const spot = isTarget ? yield* spotOf(run, third) : null;
    const whole = spot ? spot.get() : third ? yield* evaluate(run, third) : readField(run, 0);
    const { text: next, count } = replaced(text(run, whole), fitting, by, name === 'sub' ? 1 : 0, false);
    if (spot) spot.set(checked(next));
    else if (!third && count > 0) assignField(run, 0, checked(next));
    return count;
  }

  return { evaluate, all, indexOf, spotOf };
}

function split(run: Run, whole: string, into: Variable, separator: string, isRegex: boolean): number {
  const parts = splitBy(whole, separator, isRegex);
  const array = arrayOf(cellOf(run, into));
  array.clear();
  for (const [i, part] of parts.entries()) array.at(String(i + 1)).value = { read: part };
  return parts.length;
}

function calculated(operator: string, left: number, right: number, place: string): number {
  if (right === 0 && (operator === '/' || operator === '%')) throw faultAt(place, 'Division by zero');
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    default:
      return left ** right;
  }
}
