import { escapeQuery } from './query-escape.ts';

/** `--filter key=value` flags as the API's `filters` parameter: `{"key":{"value":true}}`, URL-encoded; '' without any. */
export function filtersQuery(filters: readonly string[]): string {
  if (filters.every((text) => text === '')) return '';
  const map: Record<string, Record<string, boolean>> = {};
  for (const text of filters.filter((one) => one !== '')) {
    const [key, value] = filterOf(text);
    map[key] = { ...map[key], [value]: true };
  }
  const sorted = sortedByKey(
    Object.entries(map).map(([key, values]) => [key, sortedByKey(Object.entries(values))] as const),
  );
  return `filters=${escapeQuery(JSON.stringify(sorted))}`;
}

/** A filter as the client reads it: `Label = a` is `label=a` (docker/cli opts/opts.go, FilterOpt). */
export function filterOf(text: string): readonly [key: string, value: string] {
  const [key = '', ...rest] = text.split('=');
  return [key.trim().toLowerCase(), rest.join('=').trim()];
}

/** As Go writes a map as JSON. */
const sortedByKey = <T>(entries: readonly (readonly [string, T])[]): { readonly [key: string]: T } =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
