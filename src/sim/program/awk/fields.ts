import { placeIn } from './regex.ts';
import type { Value } from './value.ts';

/** Splits a text by a separator, as split() and the fields of a record do. `lines` is for records that are paragraphs. */
export function splitBy(text: string, separator: string, isRegex: boolean, lines = false): readonly string[] {
  if (text === '') return [];
  if (separator === ' ' && !isRegex) return text.split(/[ \t\n]+/).filter((part) => part !== '');
  if (separator === '') return [...text];
  if (separator.length === 1 && !isRegex)
    return lines ? text.split('\n').flatMap((line) => line.split(separator)) : text.split(separator);
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const found = placeIn(lines ? `(${separator})|\n` : separator, rest);
    if (!found || (found.length === 0 && found.at >= rest.length)) break;
    // Nothing between two signs still parts them.
    const at = found.length === 0 ? found.at + 1 : found.at;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + found.length);
    if (found.length === 0 && rest === '') return parts;
  }
  return [...parts, rest];
}

/** The record that is looked at: its text, and its fields once somebody wants them. */
export interface Record {
  text: string;
  fields: Value[] | null;
  /** The fields were changed: the text is to be put together anew. */
  stale: boolean;
}

/** A record and how its fields are parted now; the text of a changed one is joined with `output`. */
export interface RecordManner {
  readonly separator: () => string;
  readonly isParagraph: () => boolean;
  readonly output: () => string;
  readonly textOf: (value: Value) => string;
}

/** The fields of a record. */
export function fieldsOf(record: Record, manner: RecordManner): Value[] {
  record.fields ??= splitBy(record.text, manner.separator(), false, manner.isParagraph()).map((read) => ({
    read,
  }));
  return record.fields;
}

/** The record's own text. */
export function textOfRecord(record: Record, manner: RecordManner): string {
  if (record.stale) record.text = (record.fields ?? []).map(manner.textOf).join(manner.output());
  record.stale = false;
  return record.text;
}

/** Makes a record have so many fields. */
export function setFieldCount(record: Record, manner: RecordManner, count: number): void {
  const fields = fieldsOf(record, manner);
  while (fields.length < count) fields.push({ read: '' });
  fields.length = count;
  record.stale = true;
}
