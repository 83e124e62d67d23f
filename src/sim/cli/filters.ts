import { escapeQuery } from './query-escape.ts';
/** `--filter key=value` flags as the API's `filters` parameter: `{"key":{"value":true}}`, URL-encoded; '' without any. */
export function filtersQuery(filters: readonly string[]): string {
  if (filters.every((text) => text === '')) return '';
  const map: Record<string, Record<string, boolean>> = {};
  for (const filter of filters.filter((text) => text !== '')) {
    const [key = '', ...rest] = filter.split('=');
    const values = map[key.trim().toLowerCase()] ?? {};
    values[rest.join('=').trim()] = true;
    map[key.trim().toLowerCase()] = values;
  }
  const sorted = Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `filters=${escapeQuery(JSON.stringify(sorted))}`;
}
