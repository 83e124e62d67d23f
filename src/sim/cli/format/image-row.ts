import type { ImageSummary } from '../../engine/api-types.ts';
import { familiarName, parseReference } from '../../image/reference.ts';
import { goTimeText } from './go-time.ts';
import { humanDuration } from './human-duration.ts';
import { humanSize } from './human-size.ts';
import { rowOf, rowType } from './row.ts';
import {
  boolType,
  type GoType,
  field,
  int64Type,
  mapOf,
  pointerTo,
  sliceOf,
  stringType,
  structOf,
} from './template/go-type.ts';
import type { GoValue } from './template/go-value.ts';
import { truncateId } from './truncate-id.ts';

/** The columns of `docker images` and their heads. */
export const imageHeaders = {
  ID: 'IMAGE ID',
  Repository: 'REPOSITORY',
  Tag: 'TAG',
  Digest: 'DIGEST',
  CreatedSince: 'CREATED',
  CreatedAt: 'CREATED AT',
  Size: 'SIZE',
  Containers: 'CONTAINERS',
  VirtualSize: 'SIZE',
  SharedSize: 'SHARED SIZE',
  UniqueSize: 'UNIQUE SIZE',
};

const summaryType = structOf('image.Summary', [
  field('Containers', int64Type),
  field('Created', int64Type),
  field('ID', stringType, 'Id'),
  field('Labels', mapOf(stringType)),
  field('ParentID', stringType, 'ParentId'),
  field('Descriptor', pointerTo(structOf('v1.Descriptor', []))),
  field('Manifests', sliceOf(structOf('image.ManifestSummary', []))),
  field('RepoDigests', sliceOf(stringType)),
  field('RepoTags', sliceOf(stringType)),
  field('SharedSize', int64Type),
  field('Size', int64Type),
  field('VirtualSize', int64Type),
]);
const hidden = (name: string, type: GoType) => ({ ...field(name, type), exported: false });

/** `*formatter.imageContext` of docker/cli 28.2.2. */
const type = rowType('imageContext', Object.keys(imageHeaders), [
  hidden('trunc', boolType),
  hidden('i', summaryType),
  hidden('repo', stringType),
  hidden('tag', stringType),
  hidden('digest', stringType),
]);

/** How the rows of `docker images` are shown; `nowSeconds` is the client's clock, unix time. */
export interface ImageRowOptions {
  readonly trunc: boolean;
  readonly nowSeconds: number;
  /** Whether digests have rows of their own: `--digests`. */
  readonly digests: boolean;
  /** Whether digests are shown beside tags, too. */
  readonly needDigest: boolean;
}

interface Name {
  readonly repo: string;
  readonly tag: string;
  readonly digest: string;
}

const NONE = '<none>';

/** One image as rows for templates: one for each of its names. */
export function imageRows(summary: ImageSummary, options: ImageRowOptions): readonly GoValue[] {
  return namesOf(summary, options).map((name) => row(summary, name, options));
}

function namesOf(summary: ImageSummary, { digests: ownRows, needDigest }: ImageRowOptions): readonly Name[] {
  const tags = grouped(summary.RepoTags ?? [], ({ tag }) => tag);
  const digests = grouped(summary.RepoDigests ?? [], ({ digest }) => digest);
  if (tags.size === 0 && digests.size === 0) return [{ repo: NONE, tag: NONE, digest: NONE }];
  const tagged = [...tags].flatMap(([repo, own]) => {
    const beside = needDigest ? (digests.get(repo) ?? []) : [];
    return own.flatMap((tag) =>
      (beside.length === 0 ? [NONE] : beside).map((digest): Name => ({ repo, tag, digest })),
    );
  });
  const untagged = [...digests]
    .filter(([repo]) => !tags.has(repo))
    .flatMap(([repo, own]) =>
      ownRows ? own.map((digest): Name => ({ repo, tag: NONE, digest })) : [{ repo, tag: NONE, digest: '' }],
    );
  return [...tagged, ...untagged];
}

/** The tags or digests of references by the name that docker shows. */
function grouped(
  names: readonly string[],
  part: (reference: { readonly tag: string | null; readonly digest: string | null }) => string | null,
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const name of names) {
    const parsed = parseReference(name);
    const own = parsed.ok ? part(parsed.reference) : null;
    if (!parsed.ok || own === null) continue;
    const repo = familiarName(parsed.reference);
    found.set(repo, [...(found.get(repo) ?? []), own]);
  }
  return found;
}

function row(summary: ImageSummary, { repo, tag, digest }: Name, options: ImageRowOptions): GoValue {
  const { trunc, nowSeconds } = options;
  const unknown = (size: number) => (size < 0 ? 'N/A' : humanSize(size));
  const columns = {
    ID: trunc ? truncateId(summary.Id) : summary.Id,
    Repository: repo,
    Tag: tag,
    Digest: digest,
    CreatedSince: summary.Created > 0 ? `${humanDuration(nowSeconds - summary.Created)} ago` : 'N/A',
    CreatedAt: goTimeText(summary.Created),
    Size: humanSize(summary.Size, 3),
    Containers: summary.Containers < 0 ? 'N/A' : String(summary.Containers),
    VirtualSize: humanSize(summary.Size),
    SharedSize: unknown(summary.SharedSize),
    UniqueSize: summary.SharedSize < 0 ? 'N/A' : humanSize(summary.Size - summary.SharedSize),
  };
  return rowOf(type, columns, { trunc, i: summary, repo, tag, digest });
}
