import type { Json } from '../../../../sim/spec.ts';

/** Text as JSON, or null where it is none. */
export function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a JSON object has under a name; null where it has nothing or is no object. */
export function member(value: Json | undefined, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value)).get(name) ?? null;
}

/** The texts of a JSON list; none where it is no list. */
export function textsOf(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map((item: Json) => String(item)) : [];
}

/** JSON with a line for each member; lines of JSON one by one; other text as it is. */
export function pretty(text: string): string {
  const whole = parsed(text);
  if (whole !== null && typeof whole === 'object') return JSON.stringify(whole, null, 2);
  return text;
}
