import { byteOrder } from './byte-order.ts';

/** Numbers inside of texts count as numbers (github.com/fvbommel/sortorder, NaturalLess). */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.match(/\d+|\D/g) ?? []);
  for (let at = 0; at < Math.min(left?.length ?? 0, right?.length ?? 0); at++) {
    const [x = '', y = ''] = [left?.[at], right?.[at]];
    if (x === y) continue;
    const isNumeric = /\d/.test(x) && /\d/.test(y);
    return isNumeric && Number(x) !== Number(y) ? Number(x) - Number(y) : byteOrder(x, y);
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}
