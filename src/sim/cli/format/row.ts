import { strToU8 } from 'fflate';
import { byteOrder } from './byte-order.ts';
import { jsonText } from './go-json.ts';
import {
  anyType,
  embedded,
  field,
  type GoField,
  type GoMethod,
  pointerTo,
  type StructType,
  sliceOf,
  stringType,
  structOf,
  uint8Type,
} from './template/go-type.ts';
import { entryOf, type GoValue } from './template/go-value.ts';

/**
 * What each column of a row prints, by the name that a template uses, or what makes it when it is asked for; null is a
 * nil of the column's own type.
 */
export type Columns = Readonly<Record<string, string | null>> | ((name: string) => string | null);

const header = structOf('formatter.HeaderContext', [field('Header', anyType)]);

/**
 * The type of the rows that Go calls `*formatter.<name>`: a method for each column, then what it has besides. Its
 * JSON is an object of the columns.
 */
export function rowType(
  name: string,
  columns: readonly string[],
  fields: readonly GoField[],
  methods: Readonly<Record<string, GoMethod>> = {},
): StructType {
  const own = columns.map((each): readonly [string, GoMethod] => [
    each,
    { params: [], result: stringType, call: (row) => columnOf(row, each) },
  ]);
  const json = (row: unknown) => rowJson(columns, row);
  return {
    ...structOf(`formatter.${name}`, [embedded('HeaderContext', header), ...fields]),
    methods: {
      ...Object.fromEntries(own),
      FullHeader: { params: [], result: anyType, call: () => null },
      MarshalJSON: { params: [], result: sliceOf(uint8Type), call: (row) => Array.from(strToU8(json(row))) },
      ...methods,
    },
    json,
  };
}

/** A row of such a type; `others` are the data of its fields and what its own methods read. */
export function rowOf(
  type: StructType,
  columns: Columns,
  others: Readonly<Record<string, unknown>>,
): GoValue {
  return { type: pointerTo(type), data: { ...others, columns } };
}

/** What a column of a row's data prints; null for what is no column. */
export function columnOf(row: unknown, name: string): string | null {
  const columns = entryOf(row, 'columns');
  if (typeof columns === 'function') return columns(name);
  const text: unknown = typeof columns === 'object' && columns !== null ? Reflect.get(columns, name) : null;
  return typeof text === 'string' ? text : null;
}

/** The row as Go marshals a map: keys in order, `<`, `>` and `&` escaped. */
function rowJson(columns: readonly string[], row: unknown): string {
  const quoted = (text: string | null) => (text === null ? 'null' : jsonText(text, { escapeHtml: true }));
  const entries = columns.toSorted(byteOrder).map((name) => `${quoted(name)}:${quoted(columnOf(row, name))}`);
  return `{${entries.join(',')}}`;
}
