/** A manifest or blob that a registry keeps. */
export interface StoredContent {
  readonly mediaType: string;
  /** Manifests and indexes are asked for by tag or digest, under another path than blobs. */
  readonly isManifest: boolean;
  readonly bytes: () => Uint8Array;
}

/** What a registry keeps under one name. Filled once, when the registry is made. */
export interface Repository {
  /** Tag to digest. */
  readonly tags: Map<string, string>;
  readonly content: Map<string, StoredContent>;
}

/** Full repository name (`library/alpine`) to what is kept there. */
export type StoredRepositories = ReadonlyMap<string, Repository>;
