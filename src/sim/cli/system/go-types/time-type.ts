import { jsonText } from '../../format/go-json.ts';
import { type StructType, structOf } from '../../format/template/go-type.ts';
import { textOf } from '../../format/template/go-value.ts';

const ZERO = '0001-01-01T00:00:00Z';

/** `time.Time` in UTC; its data is the RFC 3339 text. */
export const timeType: StructType = {
  ...structOf('time.Time', []),
  text: (data) =>
    (textOf(data) || ZERO)
      .replace('T', ' ')
      .replace(/(\.\d*?)0*Z$/, '$1Z')
      .replace(/\.?Z$/, ' +0000 UTC'),
  json: (data) => jsonText(textOf(data) || ZERO, { escapeHtml: false }),
};
