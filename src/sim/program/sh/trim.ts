import { fitsPattern } from './glob.ts';

/** `#` and `%`: the shortest start or end that fits is taken away; doubled, the longest. */
export function trimmed(value: string, operator: string, pattern: string): string {
  const places = Array.from({ length: value.length + 1 }, (_unused, i) => i);
  const fromStart = operator.startsWith('#');
  if (fromStart === (operator.length === 2)) places.reverse();
  const place = places.find((at) => fitsPattern(pattern, fromStart ? value.slice(0, at) : value.slice(at)));
  if (place === undefined) return value;
  return fromStart ? value.slice(place) : value.slice(0, place);
}

/** `${name/pattern/text}`: the longest part that fits is replaced, the first one or, with `//`, each. */
export function replaced(value: string, pattern: string, text: string, all: boolean): string {
  if (pattern === '') return value;
  let made = '';
  for (let at = 0; at < value.length; ) {
    let end = value.length;
    while (end > at && !fitsPattern(pattern, value.slice(at, end))) end--;
    if (end > at) {
      made += text;
      if (!all) return made + value.slice(end);
      at = end;
    } else made += value[at++] ?? '';
  }
  return made;
}

/** `${name:from:count}`: counted from the end where a number is below nothing. */
export function sliced(value: string, from: number, count: number | null): string {
  const start = from < 0 ? value.length + from : from;
  if (start < 0) return '';
  if (count === null) return value.slice(start);
  const end = count < 0 ? value.length + count : start + count;
  return end < start ? '' : value.slice(start, end);
}
