import type { ImageSummary } from '../../engine/api-types.ts';
import { imageHeaders, imageRows } from './image-row.ts';
import { type Formatted, formatList } from './list-format.ts';

/** What `docker images` was asked for. `nowSeconds` is the client's clock, unix time. */
export interface ImageListOptions {
  readonly format: string;
  readonly trunc: boolean;
  readonly quiet: boolean;
  readonly digests: boolean;
  readonly nowSeconds: number;
}

const TABLE = 'table {{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}';
const TABLE_WITH_DIGESTS =
  'table {{.Repository}}\t{{.Tag}}\t{{.Digest}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}';
const raw = (digest: string) => `repository: {{.Repository}}
tag: {{.Tag}}
${digest}image_id: {{.ID}}
created_at: {{.CreatedAt}}
virtual_size: {{.Size}}
`;

/** What `docker images` prints for the daemon's answer: one row for each name of each image. */
export function formatImages(list: readonly ImageSummary[], options: ImageListOptions): Formatted {
  const { trunc, nowSeconds, digests } = options;
  const format = formatOf(options);
  const needDigest = digests || format.includes('{{.Digest}}');
  const rows = list.flatMap((summary) => imageRows(summary, { trunc, nowSeconds, digests, needDigest }));
  return formatList(rows, imageHeaders, format);
}

function formatOf({ format, quiet, digests }: ImageListOptions): string {
  switch (format) {
    case '':
    case 'table':
      if (quiet) return '{{.ID}}';
      return digests ? TABLE_WITH_DIGESTS : TABLE;
    case 'raw':
      if (quiet) return 'image_id: {{.ID}}';
      return raw(digests ? 'digest: {{.Digest}}\n' : '');
    default:
      return format;
  }
}
