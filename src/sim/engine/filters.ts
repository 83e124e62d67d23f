import type { Json } from '../spec.ts';

/** Filters of a list: each key with the values of which one must match. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Reads `filters={"status":{"exited":true}}`; a key that is not known gives the daemon's sentence instead. */
export function filtersOf(text: string | undefined, known: readonly string[]): Filters | string {
  if (text === undefined || text === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'invalid filter';
  }
  if (typeof parsed !== 'object' || parsed === null) return 'invalid filter';
  const filters: Record<string, readonly string[]> = {};
  for (const [key, values] of Object.entries(parsed as { readonly [key: string]: Json })) {
    if (!known.includes(key)) return `invalid filter '${key}'`;
    filters[key] = Array.isArray(values)
      ? values.map((value: Json) => String(value))
      : Object.keys((values ?? {}) as object);
  }
  return filters;
}

const BOOLEANS: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };

/** A filter that is on or off; null where its values are neither or both (moby api/types/filters, GetBoolOrDefault). */
export function booleanOf(filters: Filters, key: string): boolean | undefined | null {
  const values = filters[key];
  if (values === undefined) return undefined;
  const known = new Set(values.map((value) => BOOLEANS[value]));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}

/** What the daemon says where `booleanOf` gives null. */
export const notBoolean = (filters: Filters, key: string): string =>
  `invalid filter '${key}=[${filters[key]?.join(' ')}]'`;

/** Whether a text is a pattern's own, or has a place that fits it as a regular expression (moby api/types/filters, Match). */
export function fitsPattern(text: string, pattern: string): boolean {
  if (text === pattern) return true;
  try {
    return new RegExp(pattern).test(text);
  } catch {
    return false;
  }
}

/** Whether labels pass `label`, of which all must be there, and `label!`, of which none may. */
export const passesLabels = (filters: Filters, labels: { readonly [key: string]: Json }): boolean =>
  (filters.label ?? []).every((wanted) => hasLabel(labels, wanted)) &&
  !(filters['label!'] ?? []).some((wanted) => hasLabel(labels, wanted));

/** Whether labels have `key`, or `key=value`. */
function hasLabel(labels: { readonly [key: string]: Json }, wanted: string): boolean {
  const [key = '', ...value] = wanted.split('=');
  return key in labels && (value.length === 0 || labels[key] === value.join('='));
}

/** Whether a value passes a filter: any of its values will do, and no filter lets all through. */
export function passes(filters: Filters, key: string, test: (value: string) => boolean): boolean {
  const values = filters[key];
  return values === undefined || values.length === 0 || values.some(test);
}
