import { write } from '../output.ts';
import type { Program } from '../program.ts';

/** Stops an evaluation inside; never leaves this file. */
class Mistake extends Error {}

const MISTAKE = 2;

/** expr EXPRESSION: 1 where the result is 0 or nothing, 2 for a mistake in it. */
export const expr: Program = function* (context) {
  const words = context.argv.slice(1);
  try {
    if (words.length === 0) throw new Mistake('too few arguments');
    const result = evaluate(words);
    yield* write(context, 'stdout', `${result}\n`);
    return isNothing(result) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    yield* write(context, 'stderr', `expr: ${error.message}\n`);
    return MISTAKE;
  }
};

const isNothing = (value: string): boolean => value === '' || /^-?0+$/.test(value);

function numberOf(value: string): bigint {
  if (!/^-?\d+$/.test(value)) throw new Mistake('non-numeric argument');
  return BigInt.asIntN(64, BigInt(value));
}

/** Operators from the loosest to the tightest, as expr(1) has them. */
const levels: readonly (readonly string[])[] = [
  ['|'],
  ['&'],
  ['=', '==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
  [':'],
];

function evaluate(words: readonly string[]): string {
  let at = 0;
  const next = (): string => {
    const word = words[at++];
    if (word === undefined) throw new Mistake('syntax error');
    return word;
  };
  const level = (depth: number): string => {
    const operators = levels[depth];
    if (!operators) return primary();
    let left = level(depth + 1);
    while (operators.includes(words[at] ?? '')) {
      const operator = next();
      left = applied(operator, left, level(depth + 1));
    }
    return left;
  };
  const primary = (): string => {
    const word = next();
    if (word === '(') {
      const inner = level(0);
      if (next() !== ')') throw new Mistake('syntax error');
      return inner;
    }
    if (word === 'length') return String([...level(levels.length)].length);
    if (word === 'match') return matched(level(levels.length), level(levels.length));
    if (word === 'index') {
      const text = level(levels.length);
      const wanted = level(levels.length);
      return String([...text].findIndex((char) => wanted.includes(char)) + 1);
    }
    if (word === 'substr') {
      const text = level(levels.length);
      const from = Number(level(levels.length));
      const count = Number(level(levels.length));
      return from > 0 && count > 0 ? text.slice(from - 1, from - 1 + count) : '';
    }
    if (word === ')') throw new Mistake('syntax error');
    return word;
  };
  const result = level(0);
  if (at < words.length) throw new Mistake('syntax error');
  return result;
}

function applied(operator: string, a: string, b: string): string {
  switch (operator) {
    case '|':
      return isNothing(a) ? b : a;
    case '&':
      return isNothing(a) || isNothing(b) ? '0' : a;
    case ':':
      return matched(a, b);
    case '+':
      return String(BigInt.asIntN(64, numberOf(a) + numberOf(b)));
    case '-':
      return String(BigInt.asIntN(64, numberOf(a) - numberOf(b)));
    case '*':
      return String(BigInt.asIntN(64, numberOf(a) * numberOf(b)));
    case '/':
    case '%': {
      const divisor = numberOf(b);
      const value = numberOf(a);
      if (divisor === 0n) throw new Mistake('division by zero');
      return String(operator === '/' ? value / divisor : value % divisor);
    }
    default:
      return compared(operator, a, b) ? '1' : '0';
  }
}

function compared(operator: string, a: string, b: string): boolean {
  const numeric = /^-?\d+$/.test(a) && /^-?\d+$/.test(b);
  const order = numeric ? numberOf(a) - numberOf(b) : a < b ? -1 : a > b ? 1 : 0;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  if (operator === '>') return order > 0;
  if (operator === '>=') return order >= 0;
  return (order === 0 || order === 0n) !== (operator === '!=');
}

/** A basic regular expression against the beginning of a text: its first group, or how much of it fits. */
function matched(text: string, pattern: string): string {
  // In a basic one the backslash makes what it takes away in ours.
  const source = pattern.replace(/\\?[(){}|+?]|\\./g, (sign) =>
    sign.length === 1 ? `\\${sign}` : /[(){}|+?]/.test(sign[1] ?? '') ? (sign[1] ?? '') : sign,
  );
  let fits: RegExp;
  try {
    fits = new RegExp(`^(?:${source.replace(/^\^/, '')})`);
  } catch {
    throw new Mistake('bad regex');
  }
  const found = fits.exec(text);
  if (/\\\(/.test(pattern)) return found?.[1] ?? '';
  return String(found?.[0].length ?? 0);
}
