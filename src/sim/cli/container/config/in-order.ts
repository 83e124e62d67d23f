import { byteOrder } from '../../format/byte-order.ts';

/** The same entries by key, as Go writes a map. */
export function inOrder<T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => byteOrder(a, b)));
}
