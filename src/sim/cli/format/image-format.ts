import type { ImageSummary } from '../../engine/api-types.ts';
import { goTimeText } from './go-time.ts';
import { humanDuration } from './human-duration.ts';
import { humanSize } from './human-size.ts';
import { type Formatted, formatList, type Headers, type Row } from './list-format.ts';
import { truncateId } from './truncate-id.ts';

/** What `docker images` was asked for. `nowSeconds` is the client's clock, unix time. */
export interface ImageListOptions {
  readonly format: string;
  readonly trunc: boolean;
  readonly quiet: boolean;
  readonly digests: boolean;
  readonly nowSeconds: number;
}

const TABLE = '{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}';
const TABLE_WITH_DIGESTS = '{{.Repository}}\t{{.Tag}}\t{{.Digest}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}';

const headers: Headers = {
  Repository: 'REPOSITORY',
  Tag: 'TAG',
  Digest: 'DIGEST',
  ID: 'IMAGE ID',
  CreatedSince: 'CREATED',
  CreatedAt: 'CREATED AT',
  Size: 'SIZE',
  Containers: 'CONTAINERS',
  SharedSize: 'SHARED SIZE',
  UniqueSize: 'UNIQUE SIZE',
  VirtualSize: 'SIZE',
};

/** What `docker images` prints for the daemon's answer: one row for each name of each image. */
export function formatImages(list: readonly ImageSummary[], options: ImageListOptions): Formatted {
  const rows = list.flatMap((summary) => rowsOf(summary, options));
  if (options.quiet && (options.format === '' || options.format === 'table'))
    return { ok: true, text: rows.map((row) => `${row.ID}\n`).join('') };
  const table = options.digests ? TABLE_WITH_DIGESTS : TABLE;
  return formatList(rows, headers, options.format, table, 'ImageContext');
}

function rowsOf(summary: ImageSummary, { trunc, nowSeconds }: ImageListOptions): readonly Row[] {
  const tags = summary.RepoTags.length > 0 ? summary.RepoTags : ['<none>:<none>'];
  const size = humanSize(summary.Size, 3);
  return tags.map((name) => {
    const colon = name.lastIndexOf(':');
    const repository = name.slice(0, colon);
    const digest = summary.RepoDigests.find((text) => text.startsWith(`${repository}@`));
    return {
      Repository: repository,
      Tag: name.slice(colon + 1),
      Digest: digest?.slice(repository.length + 1) ?? '<none>',
      ID: trunc ? truncateId(summary.Id) : summary.Id,
      CreatedSince: `${humanDuration(nowSeconds - summary.Created)} ago`,
      CreatedAt: goTimeText(summary.Created),
      Size: size,
      Containers: summary.Containers < 0 ? 'N/A' : String(summary.Containers),
      SharedSize: 'N/A',
      UniqueSize: 'N/A',
      VirtualSize: size,
    };
  });
}
