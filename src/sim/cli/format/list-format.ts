import { columnOf } from './row.ts';
import { alignColumns, listTable } from './tabwriter.ts';
import { dockerFuncs, headerFuncs } from './template/docker-funcs.ts';
import { type MapType, mapOf, stringType } from './template/go-type.ts';
import { type GoValue, textOf } from './template/go-value.ts';
import { type Compiled, compileTemplate, type Template } from './template/template.ts';

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
  const compiled = compiledFrom(format);
  if (!compiled.ok) return { ok: false, error: `template parsing error: ${compiled.error}` };
  const lines: string[] = [];
  for (const row of rows) {
    const text = joined(compiled.template, (name) => columnOf(row.data, name));
    if (text !== null) {
      lines.push(`${text}\n`);
      continue;
    }
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

/** What a template of texts and columns gives, without the whole of Go's rules; null when they are needed. */
function joined({ parts }: Template, column: (name: string) => string | null): string | null {
  if (parts === null) return null;
  let text = '';
  for (const part of parts) {
    const more = 'text' in part ? part.text : column(part.field);
    if (more === null) return null;
    text += more;
  }
  return text;
}

let last: { readonly format: string; readonly compiled: Compiled } | null = null;

/** A template stays the same however often it is compiled, so the last one is kept. */
function compiledFrom(format: string): Compiled {
  if (last?.format !== format) last = { format, compiled: compileTemplate(templateOf(format), dockerFuncs) };
  return last.compiled;
}

function templateOf(format: string): string {
  const isTable = format.startsWith(TABLE);
  const bare = isTable ? format.slice(TABLE.length) : format === 'json' ? '{{json .}}' : format;
  // A shell passes \t and \n on as two characters; docker reads them as the real ones.
  return bare
    .replace(/^ +| +$/g, '')
    .replaceAll('\\t', '\t')
    .replaceAll('\\n', '\n');
}

function withHeader(template: Template, headers: Headers, body: string): string {
  const text = joined(template, (name) => (Object.hasOwn(headers, name) ? (headers[name] ?? null) : null));
  if (text !== null) return alignColumns(`${text}\n${body}`, listTable);
  // An error in the head is not reported: what was written before it stands.
  const head = template.execute({ type: headerType, data: headers }, { funcs: headerFuncs });
  return alignColumns(`${head.ok ? head.text : head.written}\n${body}`, listTable);
}
