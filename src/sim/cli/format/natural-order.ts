import { byteOrder } from './byte-order.ts';

/**
 * Compares names so that `net9` comes before `net10`: for `sort`.
 *
 * The order of https://github.com/fvbommel/sortorder, in which the client lists networks and volumes.
 */
export function naturalOrder(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a.slice(i, i + 1);
    const y = b.slice(j, j + 1);
    if (isDigit(x) !== isDigit(y)) return isDigit(x) ? -1 : 1;
    if (!isDigit(x)) {
      if (x !== y) return byteOrder(a.slice(i), b.slice(j));
      i += 1;
      j += 1;
      continue;
    }
    const left = numberAt(a, i);
    const right = numberAt(b, j);
    if (left.digits.length !== right.digits.length) return left.digits.length - right.digits.length;
    if (left.digits !== right.digits) return left.digits < right.digits ? -1 : 1;
    if (i + left.zeros !== j + right.zeros) return i + left.zeros - (j + right.zeros);
    i += left.zeros + left.digits.length;
    j += right.zeros + right.digits.length;
  }
  return a.length - b.length;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function numberAt(text: string, from: number): { readonly zeros: number; readonly digits: string } {
  const run = /^(0*)(\d*)/.exec(text.slice(from));
  return { zeros: run?.[1]?.length ?? 0, digits: run?.[2] ?? '' };
}
