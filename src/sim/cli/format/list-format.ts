import { alignColumns, listTable } from './tabwriter.ts';

/** A formatted list, or the client's complaint about the format. */
export type Formatted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: string };

/** Rows of a list by the names that `--format` knows; values are what `.Name` prints. */
export type Row = Readonly<Record<string, string>>;

/** The head of each column, by the same names. */
export type Headers = Readonly<Record<string, string>>;

/**
 * A list as `--format` wants it: a table, a table of a template, one JSON object a line, or a template a line.
 * Templates here are text and `{{.Field}}`, `{{json .Field}}`, `{{json .}}`; anything more is refused in words.
 *
 * @param type the name that Go gives the row, for the message about an unknown field
 */
export function formatList(
  rows: readonly Row[],
  headers: Headers,
  format: string,
  defaultTable: string,
  type: string,
): Formatted {
  const asTable = format === '' || format === 'table' || format.startsWith('table ');
  if (format === 'json') {
    return { ok: true, text: rows.map((row) => `${goJson(sorted(row))}\n`).join('') };
  }
  const source = asTable ? (format.startsWith('table ') ? format.slice(6) : defaultTable) : format;
  // A shell passes \t and \n on as two characters; docker reads them as the real ones.
  const template = source.replaceAll('\\t', '\t').replaceAll('\\n', '\n');
  const lines: string[] = [];
  for (const row of asTable ? [headers, ...rows] : rows) {
    const line = fill(template, row, type);
    if (!line.ok) return line;
    lines.push(line.text);
  }
  const text = lines.map((line) => `${line}\n`).join('');
  return { ok: true, text: asTable ? alignColumns(text, listTable) : text };
}

const sorted = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** JSON as Go's encoder writes it: `<`, `>` and `&` are escaped. */
function goJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
}

function fill(template: string, row: Row, type: string): Formatted {
  let problem: string | null = null;
  const text = template.replace(
    /\{\{-?\s*(json\s+)?(?:\.(\w*))\s*-?\}\}/g,
    (_all, json: string, name: string, at: number) => {
      if (name === '') return json ? goJson(sorted(row)) : '';
      const value = row[name];
      if (value === undefined) {
        problem ??= `failed to execute template: template: :1:${at + (json ? json.length : 0) + 2}: executing "" at <.${name}>: can't evaluate field ${name} in type *formatter.${type}`;
        return '';
      }
      return json ? JSON.stringify(value) : value;
    },
  );
  if (problem) return { ok: false, error: problem };
  if (text.includes('{{'))
    return { ok: false, error: 'template parsing error: this template is more than is built in here' };
  return { ok: true, text };
}
