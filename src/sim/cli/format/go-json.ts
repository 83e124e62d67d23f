import { jsonFloat } from './go-float.ts';
import type { GoField, StructType } from './template/go-type.ts';
import {
  dynamicValue,
  elementsOf,
  entryOf,
  fieldData,
  type GoValue,
  isNilData,
  itemsOf,
  numberOf,
  type Reflected,
  sortedKeys,
  textOf,
} from './template/go-value.ts';

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** How encoding/json is to write. */
export interface JsonOptions {
  /** Whether `<`, `>` and `&` become `\u003c` and so on: json.Marshal does it, docker's `json` function does not. */
  readonly escapeHtml: boolean;
}

/** `value` as Go's encoding/json writes it, compact: maps by key, structs in the order of their fields. */
export function goJson(value: Reflected, options: JsonOptions): string {
  if (value === null) return 'null';
  const { type, data } = value;
  switch (type.kind) {
    case 'bool':
      return String(data === true);
    case 'int':
    case 'uint':
      return String(numberOf(data));
    case 'float':
      return jsonFloat(Number(numberOf(data)));
    case 'complex':
      return '';
    case 'string':
      if (type.name === 'json.Number') return textOf(data) === '' ? '0' : textOf(data);
      return jsonText(textOf(data), options);
    case 'slice':
      if (isNilData(data) && type.size === 0) return 'null';
      return `[${elementsOf(type, data)
        .map((item) => goJson(item, options))
        .join(',')}]`;
    case 'map':
      if (isNilData(data)) return 'null';
      return `{${sortedKeys(data)
        .map(
          (key) =>
            `${jsonText(key, options)}:${goJson({ type: type.elem, data: entryOf(data, key) }, options)}`,
        )
        .join(',')}}`;
    case 'pointer':
      return isNilData(data) ? 'null' : goJson({ type: type.elem, data }, options);
    case 'interface':
      return goJson(dynamicValue(data, type), options);
    case 'struct':
      return type.json === null ? `{${structEntries(type, data, options).join(',')}}` : type.json(data);
  }
}

/** `text` as a JSON string as Go writes it; U+2028 and U+2029 are escaped, other characters only where they must be. */
export function jsonText(text: string, { escapeHtml }: JsonOptions): string {
  let out = '"';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const isHtml = char === '<' || char === '>' || char === '&';
    if (short[char] !== undefined) out += short[char];
    else if (code < 0x20 || code === 0x2028 || code === 0x2029 || (isHtml && escapeHtml)) {
      out += `\\u${code.toString(16).padStart(4, '0')}`;
    } else out += code >= 0xd800 && code < 0xe000 ? '\\ufffd' : char;
  }
  return `${out}"`;
}

function structEntries(type: StructType, data: unknown, options: JsonOptions): readonly string[] {
  const own = (each: GoField): readonly string[] => {
    if (!each.exported) return [];
    const value: GoValue = { type: each.type, data: fieldData(data, each) };
    if (each.embedded) {
      const inner = each.type.kind === 'pointer' ? each.type.elem : each.type;
      return inner.kind === 'struct' ? structEntries(inner, value.data, options) : [];
    }
    if (each.json === '-' || (each.omitEmpty && isEmpty(value))) return [];
    return [`${jsonText(each.json, options)}:${goJson(value, options)}`];
  };
  return type.fields.flatMap(own);
}

/** What `omitempty` leaves out: false, 0, "", nil, and an empty slice or map; never a struct. */
function isEmpty({ type, data }: GoValue): boolean {
  switch (type.kind) {
    case 'bool':
      return data !== true;
    case 'int':
    case 'uint':
    case 'float':
      return Number(numberOf(data)) === 0;
    case 'string':
      return textOf(data) === '';
    case 'slice':
      return itemsOf(data).length === 0;
    case 'map':
      return sortedKeys(data).length === 0;
    case 'pointer':
    case 'interface':
      return isNilData(data);
    case 'complex':
    case 'struct':
      return false;
  }
}
