import type { Json } from '../../spec.ts';

/** What a template made of a value, or why it could not. */
export type Rendered =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: string };

/** A value as Go's fmt prints it with %v. */
function goText(value: Json): string {
  if (value === null) return '<no value>';
  if (Array.isArray(value)) return `[${value.map((item: Json) => goText(item)).join(' ')}]`;
  if (typeof value === 'object')
    return `map[${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${key}:${goText(item as Json)}`)
      .join(' ')}]`;
  return String(value);
}

/** `inspect -f`: text with `{{.A.B}}` and `{{json .A}}` in it. Anything more is refused in words. */
export function renderPaths(template: string, value: Json): Rendered {
  let problem: string | null = null;
  const text = template.replace(
    /\{\{-?\s*(json\s+)?((?:\.\w+)+|\.)\s*-?\}\}/g,
    (_all, json: string | undefined, path: string, at: number) => {
      let found: Json = value;
      for (const name of path.split('.').filter((part) => part !== '')) {
        const next: Json | undefined =
          typeof found === 'object' && found !== null && !Array.isArray(found)
            ? (found as { readonly [key: string]: Json })[name]
            : undefined;
        if (next === undefined) {
          const column = at + 2 + (json?.length ?? 0);
          problem ??= `template parsing error: template: :1:${column + path.lastIndexOf(`.${name}`)}: executing "" at <${path}>: map has no entry for key "${name}"`;
          return '';
        }
        found = next;
      }
      return json ? JSON.stringify(found) : goText(found);
    },
  );
  if (problem) return { ok: false, error: problem };
  if (text.includes('{{'))
    return { ok: false, error: 'template parsing error: this template is more than is built in here' };
  return { ok: true, text };
}
