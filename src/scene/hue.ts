/** Which of the eight image colours: `--hue-1` to `--hue-8`. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const known: Readonly<Record<string, Hue>> = {
  'hello-world': 1,
  nginx: 2,
  'python:2.7': 3,
  'python:3': 4,
  'python:3-slim': 4,
  alpine: 5,
  busybox: 6,
};
const HUES = 8;

/** The colour of an image, by its short name: the same image has the same one in every view and every run. */
export function hueOf(name: string): Hue {
  const exact = known[name] ?? known[name.split(':')[0] ?? ''];
  if (exact) return exact;
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return ((sum % HUES) + 1) as Hue;
}

/** A reference as people say it: `docker.io/library/nginx:latest` is `nginx`. */
export function shortReference(reference: string): string {
  return reference
    .replace(/^docker\.io\//, '')
    .replace(/^library\//, '')
    .replace(/:latest$/, '')
    .replace(/@sha256:([0-9a-f]{12})[0-9a-f]*$/, '@$1');
}
