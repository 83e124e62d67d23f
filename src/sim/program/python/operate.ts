import { Beyond, Raised, type Span } from './fault.ts';
import { float, int, isTrue, type Major, repr, str, text, truth, type Value } from './value.ts';

/** Beyond this many bits or letters the stand-in does not count. */
const LARGEST = 12_000;

const isSequence = (value: Value): value is Extract<Value, { items: readonly Value[] }> => 'items' in value;

function wholeOf(value: Value): bigint | null {
  if (value.type === 'int') return value.value;
  return value.type === 'bool' ? BigInt(value.value) : null;
}

function numberOf(value: Value): number | null {
  if (value.type === 'float') return value.value;
  const whole = wholeOf(value);
  return whole === null ? null : Number(whole);
}

const floorDivide = (a: bigint, b: bigint): bigint =>
  a % b !== 0n && a < 0n !== b < 0n ? a / b - 1n : a / b;

function whole(sign: string, a: bigint, b: bigint, major: Major, span: Span): Value {
  if ((sign === '/' || sign === '//' || sign === '%') && b === 0n) {
    const message =
      major === 2
        ? 'integer division or modulo by zero'
        : sign === '/'
          ? 'division by zero'
          : sign === '%'
            ? 'integer modulo by zero'
            : 'integer division or modulo by zero';
    throw new Raised('ZeroDivisionError', message, span);
  }
  switch (sign) {
    case '+':
      return int(a + b);
    case '-':
      return int(a - b);
    case '*':
      return int(a * b);
    case '/':
      return major === 2 ? int(floorDivide(a, b)) : float(Number(a) / Number(b));
    case '//':
      return int(floorDivide(a, b));
    case '%':
      return int(a - floorDivide(a, b) * b);
    default:
      if (b < 0n) return real('**', Number(a), Number(b), major, span);
      if (b * BigInt(a.toString(2).length) > LARGEST) throw new Beyond('a very large number');
      return int(a ** b);
  }
}

function real(sign: string, a: number, b: number, major: Major, span: Span): Value {
  if (b === 0 && (sign === '/' || sign === '//' || sign === '%')) {
    const messages =
      major === 2
        ? { '/': 'float division by zero', '//': 'float divmod()', '%': 'float modulo' }
        : { '/': 'float division by zero', '//': 'float floor division by zero', '%': 'float modulo' };
    // Since 3.13 does not tell them all alike, only the plain division is said with certainty.
    if (sign !== '/') throw new Beyond(sign);
    throw new Raised('ZeroDivisionError', messages[sign], span);
  }
  switch (sign) {
    case '+':
      return float(a + b);
    case '-':
      return float(a - b);
    case '*':
      return float(a * b);
    case '/':
      return float(a / b);
    case '//':
      return float(Math.floor(a / b));
    case '%':
      return float(a - Math.floor(a / b) * b);
    default:
      if (a === 0 && b < 0)
        throw new Raised(
          'ZeroDivisionError',
          major === 2 ? '0.0 cannot be raised to a negative power' : 'zero to a negative power',
          span,
        );
      if (a < 0 && !Number.isInteger(b)) throw new Beyond('complex numbers');
      return float(a ** b);
  }
}

function formatted(pattern: string, value: Value, major: Major): Value {
  const items = value.type === 'tuple' ? [...value.items] : [value];
  let used = 0;
  const shown = pattern.replace(/%(.?)/gs, (_whole, kind: string) => {
    if (kind === '%') return '%';
    const item = items[used++];
    if (!item) throw new Beyond('%');
    if (kind === 's') return str(item, major);
    if (kind === 'r') return repr(item, major);
    const count = wholeOf(item);
    if (kind !== 'd' || count === null) throw new Beyond('%');
    return String(count);
  });
  if (used < items.length) throw new Beyond('%');
  return text(shown);
}

function mismatch(sign: string, left: Value, right: Value, major: Major, span: Span): Raised {
  const shown = sign === '**' ? '** or pow()' : sign;
  const [a, b] = [left.type, right.type];
  if (sign === '+' && (a === 'str' || a === 'list' || a === 'tuple')) {
    const message =
      major === 3
        ? `can only concatenate ${a} (not "${b}") to ${a}`
        : a === 'str'
          ? `cannot concatenate 'str' and '${b}' objects`
          : `can only concatenate ${a} (not "${b}") to ${a}`;
    return new Raised('TypeError', message, span);
  }
  if (sign === '*' && (left.type === 'str' || isSequence(left)))
    return new Raised('TypeError', `can't multiply sequence by non-int of type '${b}'`, span);
  if (sign === '*' && (right.type === 'str' || isSequence(right)))
    return new Raised('TypeError', `can't multiply sequence by non-int of type '${a}'`, span);
  return new Raised('TypeError', `unsupported operand type(s) for ${shown}: '${a}' and '${b}'`, span);
}

/** left sign right, for + - * / // % and **. */
export function operate(sign: string, left: Value, right: Value, major: Major, span: Span): Value {
  const [a, b] = [wholeOf(left), wholeOf(right)];
  if (a !== null && b !== null) return whole(sign, a, b, major, span);
  const [x, y] = [numberOf(left), numberOf(right)];
  if (x !== null && y !== null) return real(sign, x, y, major, span);
  if (sign === '%' && left.type === 'str') return formatted(left.value, right, major);
  if (sign === '+' && left.type === 'str' && right.type === 'str') return text(left.value + right.value);
  if (
    sign === '+' &&
    isSequence(left) &&
    left.type === right.type &&
    left.type !== 'sys.version_info' &&
    isSequence(right)
  )
    return { type: left.type, items: [...left.items, ...right.items] };
  const [thing, count] = b !== null ? [left, b] : [right, a];
  if (sign === '*' && count !== null) {
    const times = Math.max(0, Number(count));
    const size = thing.type === 'str' ? thing.value.length : isSequence(thing) ? thing.items.length : 0;
    if (size * times > LARGEST) throw new Beyond('a very long text');
    if (thing.type === 'str') return text(thing.value.repeat(times));
    if (thing.type === 'list' || thing.type === 'tuple')
      return { type: thing.type, items: Array.from({ length: times }, () => thing.items).flat() };
  }
  throw mismatch(sign, left, right, major, span);
}

/** -value or +value. */
export function negate(sign: string, value: Value, span: Span): Value {
  const count = wholeOf(value);
  if (count !== null) return int(sign === '-' ? -count : count);
  if (value.type === 'float') return float(sign === '-' ? -value.value : value.value);
  throw new Raised('TypeError', `bad operand type for unary ${sign}: '${value.type}'`, span);
}

function order(left: Value, right: Value): number | null {
  if (left.type === 'str' && right.type === 'str')
    return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
  const [x, y] = [numberOf(left), numberOf(right)];
  if (x !== null && y !== null) return x - y;
  if (!isSequence(left) || !isSequence(right) || (left.type === 'list') !== (right.type === 'list'))
    return null;
  for (const [i, item] of left.items.entries()) {
    const other = right.items[i];
    if (!other) return 1;
    const one = order(item, other);
    if (one !== 0) return one;
  }
  return left.items.length - right.items.length;
}

/** A comparison. */
export function compare(sign: string, left: Value, right: Value, major: Major, span: Span): Value {
  const found = order(left, right);
  if (sign === '==') return truth(found === 0 || (left.type === 'NoneType' && right.type === 'NoneType'));
  if (sign === '!=' || sign === '<>') return truth(!isTrue(compare('==', left, right, major, span)));
  if (found === null) {
    // Python 2 puts everything into some order.
    if (major === 2) throw new Beyond(sign);
    throw new Raised(
      'TypeError',
      `'${sign}' not supported between instances of '${left.type}' and '${right.type}'`,
      span,
    );
  }
  if (sign === '<') return truth(found < 0);
  if (sign === '>') return truth(found > 0);
  return truth(sign === '<=' ? found <= 0 : found >= 0);
}
