import { rfc3339 } from '../../calendar.ts';
import { ellipsis } from './ellipsis.ts';
import { humanDuration } from './human-duration.ts';
import { humanSize } from './human-size.ts';
import { type Formatted, formatList } from './list-format.ts';
import { rowOf, rowType } from './row.ts';
import {
  boolType,
  field,
  type GoType,
  int64Type,
  sliceOf,
  stringType,
  structOf,
} from './template/go-type.ts';
import { truncateId } from './truncate-id.ts';

/** One step of an image: Engine API `image.HistoryResponseItem`. `Created` is unix seconds, `Size` bytes. */
export interface HistoryItem {
  readonly Comment: string;
  readonly Created: number;
  readonly CreatedBy: string;
  readonly Id: string;
  readonly Size: number;
}

/** What `docker history` was asked for. `nowSeconds` is the client's clock, unix time. */
export interface HistoryOptions {
  readonly format: string;
  readonly trunc: boolean;
  readonly quiet: boolean;
  readonly human: boolean;
  readonly nowSeconds: number;
}

const headers = {
  ID: 'IMAGE',
  CreatedSince: 'CREATED',
  CreatedAt: 'CREATED AT',
  CreatedBy: 'CREATED BY',
  Size: 'SIZE',
  Comment: 'COMMENT',
};
const item = structOf('image.HistoryResponseItem', [
  field('Comment', stringType),
  field('Created', int64Type),
  field('CreatedBy', stringType),
  field('ID', stringType, 'Id'),
  field('Size', int64Type),
  field('Tags', sliceOf(stringType)),
]);
const hidden = (name: string, type: GoType) => ({ ...field(name, type), exported: false });

/** `*image.historyContext` of docker/cli 28.2.2. */
const row = rowType('historyContext', Object.keys(headers), [
  hidden('trunc', boolType),
  hidden('human', boolType),
  hidden('h', item),
]);
const type = { ...row, name: 'image.historyContext' };

const HUMAN = 'table {{.ID}}\t{{.CreatedSince}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}';
const PLAIN = 'table {{.ID}}\t{{.CreatedAt}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}';
/** Columns that CREATED BY has before it is cut. */
const CREATED_BY = 45;

/** What `docker history` prints for the daemon's answer: a row for each step. */
export function formatHistory(items: readonly HistoryItem[], options: HistoryOptions): Formatted {
  const { trunc, human, nowSeconds } = options;
  const rows = items.map((one) => {
    const by = one.CreatedBy.replaceAll('\t', ' ');
    const created = rfc3339(one.Created * 1000);
    const since = one.Created > 0 ? `${humanDuration(nowSeconds - one.Created)} ago` : 'N/A';
    const columns = {
      ID: trunc ? truncateId(one.Id) : one.Id,
      CreatedSince: human ? since : created,
      CreatedAt: created,
      CreatedBy: trunc ? ellipsis(by, CREATED_BY) : by,
      Size: human ? humanSize(one.Size, 3) : String(one.Size),
      Comment: one.Comment,
    };
    return rowOf(type, columns, { trunc, human, h: one });
  });
  return formatList(rows, headers, formatOf(options));
}

function formatOf({ format, quiet, human }: HistoryOptions): string {
  if (format !== '' && format !== 'table') return format;
  if (quiet) return '{{.ID}}';
  return human ? HUMAN : PLAIN;
}
