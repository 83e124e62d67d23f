/** How a container of the image is to be run: image-spec config.md, `config`. */
export interface ExecutionConfig {
  readonly User?: string;
  readonly ExposedPorts?: Readonly<Record<string, Record<string, never>>>;
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly Volumes?: Readonly<Record<string, Record<string, never>>>;
  readonly WorkingDir?: string;
  readonly Labels?: Readonly<Record<string, string>>;
  readonly StopSignal?: string;
}

/** One build step: image-spec config.md, `history`. A step that made no layer has `empty_layer`. */
export interface HistoryEntry {
  readonly created: string;
  readonly author?: string;
  readonly created_by: string;
  readonly comment?: string;
  readonly empty_layer?: true;
}

/** An image's configuration (image-spec config.md). Its digest is the image's id. */
export interface ImageConfig {
  readonly architecture: string;
  readonly author?: string;
  readonly config: ExecutionConfig;
  readonly created: string;
  readonly history: readonly HistoryEntry[];
  readonly os: string;
  readonly rootfs: { readonly type: 'layers'; readonly diff_ids: readonly string[] };
}
