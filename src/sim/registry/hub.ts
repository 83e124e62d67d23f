/** A request of the OCI distribution API. */
export interface RegistryRequest {
  readonly method: string;
  /** `/v2/library/alpine/manifests/latest` */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Its answer: text for JSON, bytes for blobs. */
export interface RegistryResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The registry as a machine reaches it: one handler, and what the catalogue declares beside the true bytes. */
export interface Hub {
  /** Full repository name (`library/alpine`) to its tags. */
  readonly repositories: Readonly<Record<string, readonly string[]>>;
  /** Answers at once; whoever asks lets the time pass that a network takes. */
  readonly handle: (request: RegistryRequest) => RegistryResponse;
  /** Bytes that the public image's layer has, packed and unpacked, by blob digest; null for other blobs. */
  readonly publicSize: (digest: string) => { readonly packed: number; readonly unpacked: number } | null;
}
