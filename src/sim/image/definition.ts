import type { FileTree } from '../kernel/file-tree.ts';
import type { ExecutionConfig } from './config.ts';

/** Bytes of the public image's layer: as it is downloaded, and as SIZE counts it. */
export interface PublicSize {
  readonly packed: number;
  readonly unpacked: number;
}

/** One build step of an image, as `docker history` tells it; with files it made a layer. */
export interface BuildStep {
  readonly created: string;
  readonly createdBy: string;
  readonly comment?: string;
  readonly layer?: { readonly files: FileTree; readonly publicSize: PublicSize };
}

/** What an image of our hub is made of. The build makes blobs, manifest and digests from it, and from nothing else. */
export interface ImageDefinition {
  /** `library/alpine` */
  readonly repository: string;
  readonly tags: readonly string[];
  readonly architecture: string;
  /** Which family of media types the public image is published with. */
  readonly format: 'oci' | 'docker';
  /** RFC 3339. */
  readonly created: string;
  readonly config: ExecutionConfig;
  /** Oldest first. */
  readonly steps: readonly BuildStep[];
}
