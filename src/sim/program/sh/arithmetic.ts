/** A mistake in an expression; never leaves this file. */
class Mistake extends Error {}

export type Computed =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string };

/** The shell's variables, as an expression reads and sets them. */
export interface Names {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
}

/** Signs between two operands; a later row holds its operands together more strongly. */
const rows: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];
const assignments = ['=', '+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '&=', '^=', '|='];
const tokenPattern =
  /\s*(0[xX][\da-fA-F]+|\d+|[A-Za-z_]\w*|<<=|>>=|\+\+|--|\*\*|&&|\|\||<<|>>|[-+*/%<>=!&^|]=|[-+*/%<>=!~&^|?:(),])/y;
/** Values that name values that name values: more than this is a ring. */
const DEEPEST = 30;

const truth = (isTrue: boolean): bigint => (isTrue ? 1n : 0n);
/** Numbers are those of a C long: they have 64 bits, and too great ones come round. */
const whole = (value: bigint): bigint => BigInt.asIntN(64, value);

function tokensOf(source: string): readonly string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  for (let at = 0; source.slice(at).trim() !== ''; at = tokenPattern.lastIndex) {
    const token = tokenPattern.exec(source)?.[1];
    if (token === undefined) throw new Mistake('arithmetic syntax error');
    tokens.push(token);
  }
  return tokens;
}

function numberOf(token: string): bigint {
  if (!/^0\d/.test(token)) return BigInt(token);
  if (/[89]/.test(token)) throw new Mistake('arithmetic syntax error');
  return BigInt(`0o${token.slice(1)}`);
}

/** A power, reckoned by squares: an exponent can have nineteen digits. */
function raised(base: bigint, exponent: bigint): bigint {
  let product = 1n;
  for (let [square, left] = [base, exponent]; left > 0n; square = whole(square * square), left >>= 1n)
    if (left & 1n) product = whole(product * square);
  return product;
}

function operate(sign: string, left: bigint, right: bigint): bigint {
  switch (sign) {
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    case '&':
      return left & right;
    case '==':
      return truth(left === right);
    case '!=':
      return truth(left !== right);
    case '<':
      return truth(left < right);
    case '>':
      return truth(left > right);
    case '<=':
      return truth(left <= right);
    case '>=':
      return truth(left >= right);
    case '<<':
      return whole(left << (right & 63n));
    case '>>':
      return left >> (right & 63n);
    case '+':
      return whole(left + right);
    case '-':
      return whole(left - right);
    case '*':
      return whole(left * right);
    case '**':
      if (right < 0n) throw new Mistake('exponent less than 0');
      return raised(left, right);
    default:
      if (right === 0n) throw new Mistake('divide by zero');
      return sign === '/' ? whole(left / right) : left % right;
  }
}

function evaluate(source: string, names: Names, depth: number): bigint {
  if (depth > DEEPEST) throw new Mistake('expression recursion loop detected');
  const tokens = tokensOf(source);
  let at = 0;
  /** Whether what is read counts: the side that `&&`, `||` and `?` do not take has no effect. */
  let counts = true;
  const isName = (token: string | undefined): token is string => /^[A-Za-z_]/.test(token ?? '');
  const valueFor = (name: string): bigint => {
    const text = names.get(name) ?? '';
    return text.trim() === '' || !counts ? 0n : evaluate(text, names, depth + 1);
  };
  const store = (name: string, value: bigint): bigint => {
    if (counts) names.set(name, String(value));
    return value;
  };
  const aside = (isTaken: boolean, read: () => bigint): bigint => {
    const before = counts;
    counts = before && isTaken;
    const value = read();
    counts = before;
    return value;
  };
  const need = (sign: string) => {
    if (tokens[at++] !== sign) throw new Mistake('arithmetic syntax error');
  };

  function atom(): bigint {
    const token = tokens[at++];
    if (token === '(') {
      const value = list();
      need(')');
      return value;
    }
    if (token === '+') return atom();
    if (token === '-') return whole(-atom());
    if (token === '!') return truth(atom() === 0n);
    if (token === '~') return ~atom();
    if (token === '++' || token === '--') {
      const name = tokens[at++];
      if (!isName(name)) throw new Mistake('arithmetic syntax error');
      return store(name, whole(valueFor(name) + (token === '++' ? 1n : -1n)));
    }
    if (isName(token)) {
      const value = valueFor(token);
      const after = tokens[at];
      if (after !== '++' && after !== '--') return value;
      at++;
      store(token, whole(value + (after === '++' ? 1n : -1n)));
      return value;
    }
    if (!/^\d/.test(token ?? '')) throw new Mistake('arithmetic syntax error');
    return whole(numberOf(token ?? '0'));
  }
  function power(): bigint {
    const left = atom();
    if (tokens[at] !== '**') return left;
    at++;
    return compute('**', left, power());
  }
  const compute = (sign: string, left: bigint, right: bigint): bigint =>
    counts ? operate(sign, left, right) : 0n;
  function row(level: number): bigint {
    const signs = rows[level];
    if (!signs) return power();
    let left = row(level + 1);
    for (let sign = tokens[at]; sign !== undefined && signs.includes(sign); sign = tokens[at]) {
      at++;
      if (sign === '&&') left = truth(aside(left !== 0n, () => row(level + 1)) !== 0n && left !== 0n);
      else if (sign === '||') left = truth(aside(left === 0n, () => row(level + 1)) !== 0n || left !== 0n);
      else left = compute(sign, left, row(level + 1));
    }
    return left;
  }
  function choice(): bigint {
    const condition = row(0);
    if (tokens[at] !== '?') return condition;
    at++;
    const first = aside(condition !== 0n, list);
    need(':');
    const second = aside(condition === 0n, choice);
    return condition !== 0n ? first : second;
  }
  function assignment(): bigint {
    const [name, sign = ''] = tokens.slice(at, at + 2);
    if (!isName(name) || !assignments.includes(sign)) return choice();
    at += 2;
    const right = assignment();
    return store(name, sign === '=' ? right : compute(sign.slice(0, -1), valueFor(name), right));
  }
  function list(): bigint {
    let value = assignment();
    while (tokens[at] === ',') {
      at++;
      value = assignment();
    }
    return value;
  }

  if (tokens.length === 0) return 0n;
  const value = list();
  if (at < tokens.length) throw new Mistake('arithmetic syntax error');
  return value;
}

/** What `$((...))` stands for: C's operators on whole numbers, and variables, which it can set. */
export function arithmetic(source: string, names: Names): Computed {
  try {
    return { ok: true, value: String(evaluate(source, names, 0)) };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { ok: false, message: error.message };
  }
}
