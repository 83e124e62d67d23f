import { strToU8 } from 'fflate';
import type { PublicSize } from '../image/definition.ts';
import { fromBase64 } from './base64.ts';
import type { Catalogue, PackedContent } from './catalogue.ts';
import { handleRegistry } from './handle.ts';
import type { Hub } from './hub.ts';
import type { Repository, StoredContent, StoredRepositories } from './repository.ts';

/** What is kept of a content: its kind, and its bytes, unpacked when first asked for. */
function stored(content: PackedContent): StoredContent {
  let bytes: Uint8Array | null = null;
  return {
    mediaType: content.mediaType,
    isManifest: /manifest|index/.test(content.mediaType),
    bytes: () => {
      bytes ??= 'text' in content ? strToU8(content.text) : fromBase64(content.base64);
      return bytes;
    },
  };
}

/** The repositories of a catalogue, each with the tags and contents of all its images. */
function repositoriesOf(catalogue: Catalogue): StoredRepositories {
  const repositories = new Map<string, Repository>();
  for (const { repository, tags, index, content } of catalogue.images) {
    const known = repositories.get(repository) ?? { tags: new Map(), content: new Map() };
    for (const tag of tags) known.tags.set(tag, index);
    for (const [digest, packed] of Object.entries(content)) known.content.set(digest, stored(packed));
    repositories.set(repository, known);
  }
  return repositories;
}

/** A registry that holds a catalogue. */
export function hubFrom(catalogue: Catalogue): Hub {
  const repositories = repositoriesOf(catalogue);
  const sizes = new Map<string, PublicSize>();
  for (const { content } of catalogue.images)
    for (const [digest, packed] of Object.entries(content))
      if ('publicSize' in packed) sizes.set(digest, packed.publicSize);
  return {
    repositories: Object.fromEntries(
      [...repositories].map(([name, { tags }]) => [name, [...tags.keys()].sort()]),
    ),
    handle: (request) => handleRegistry(repositories, request),
    publicSize: (digest) => sizes.get(digest) ?? null,
  };
}
