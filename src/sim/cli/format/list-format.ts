import { alignColumns, listTable } from './tabwriter.ts';
import { dockerFuncs, headerFuncs } from './template/docker-funcs.ts';
import { type MapType, mapOf, stringType } from './template/go-type.ts';
import { type GoValue, textOf } from './template/go-value.ts';
import { compileTemplate, type Template } from './template/template.ts';

/** A formatted list, or the client's complaint about the format. */
export type Formatted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: string };

/** The head of each column, by the names that a template uses. */
export type Headers = Readonly<Record<string, string>>;

const TABLE = 'table';

/**
 * Rows as `--format` wants them: a table of a template, one JSON object a line, or a template a line. Follows
 * formatter.Context of docker/cli 28.2.2.
 */
export function formatList(rows: readonly GoValue[], headers: Headers, format: string): Formatted {
  const isTable = format.startsWith(TABLE);
  const bare = isTable ? format.slice(TABLE.length) : format === 'json' ? '{{json .}}' : format;
  // A shell passes \t and \n on as two characters; docker reads them as the real ones.
  const source = bare
    .replace(/^ +| +$/g, '')
    .replaceAll('\\t', '\t')
    .replaceAll('\\n', '\n');
  const compiled = compileTemplate(source, dockerFuncs);
  if (!compiled.ok) return { ok: false, error: `template parsing error: ${compiled.error}` };
  const lines: string[] = [];
  for (const row of rows) {
    const rendered = compiled.template.execute(row);
    if (!rendered.ok) return { ok: false, error: `template parsing error: ${rendered.error}` };
    lines.push(`${rendered.text}\n`);
  }
  const body = lines.join('');
  return { ok: true, text: isTable ? withHeader(compiled.template, headers, body) : body };
}

/** formatter.SubHeaderContext: the heads by name; a label's head is the last part of its name. */
const headerType: MapType = {
  ...mapOf(stringType, 'string', 'formatter.SubHeaderContext'),
  methods: {
    Label: {
      params: [stringType],
      result: stringType,
      call: (_heads, [name]) => (textOf(name).split('.').at(-1) ?? '').replaceAll(/[-_]/g, ' '),
    },
  },
};

function withHeader(template: Template, headers: Headers, body: string): string {
  // An error in the head is not reported: what was written before it stands.
  const head = template.execute({ type: headerType, data: headers }, { funcs: headerFuncs });
  return alignColumns(`${head.ok ? head.text : head.written}\n${body}`, listTable);
}
