import { placeIn } from './regex.ts';
import type { Procedure } from '../../procedure.ts';

/** Something that is read piece by piece. `more` gives null at its end. */
export interface Reader {
  text: string;
  ended: boolean;
  readonly more: () => Procedure<string | null>;
  /** Puts it away; what a command ended with. */
  readonly close: () => Procedure<number>;
}

/** Where a record ends and the next one begins; null where that is not known yet. */
function endOf(reader: Reader, separator: string): { readonly at: number; readonly next: number } | null {
  const { text, ended } = reader;
  if (separator.length === 1) {
    const at = text.indexOf(separator);
    return at < 0 ? null : { at, next: at + 1 };
  }
  const found = placeIn(separator === '' ? '\n\n+' : separator, text);
  // What ends where the text does may go on in what comes.
  if (!found || found.length === 0 || (found.at + found.length === text.length && !ended)) return null;
  return { at: found.at, next: found.at + found.length };
}

/** The next record of a reader, which ends at `separator` (RS); null at the end. */
export function* nextRecord(reader: Reader, separator: string): Procedure<string | null> {
  for (;;) {
    if (separator === '') reader.text = reader.text.replace(/^\n+/, '');
    const end = endOf(reader, separator);
    if (end) {
      const record = reader.text.slice(0, end.at);
      reader.text = reader.text.slice(end.next);
      return record;
    }
    if (reader.ended) {
      const rest = separator === '' ? reader.text.replace(/\n+$/, '') : reader.text;
      reader.text = '';
      return rest === '' ? null : rest;
    }
    const part = yield* reader.more();
    if (part === null) reader.ended = true;
    else reader.text += part;
  }
}
